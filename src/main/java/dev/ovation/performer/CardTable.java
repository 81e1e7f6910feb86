package dev.ovation.performer;

import static java.util.stream.Collectors.toMap;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.jooq.Columns;
import dev.ovation.platform.memory.Kept;
import dev.ovation.platform.memory.Memory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of cards, which every list asks for. */
@Repository
class CardTable {

    private static final String BY_ID =
            """
            select p.id, p.account_id, p.handle, p.stage_name, p.verified, p.avatar_id, p.hidden
            from performer.profile p where p.id = any (cast((select ?) as uuid[]))""";

    private static final int MOST_KEPT = 10_000;

    /** A card before media was asked for its picture. */
    record Row(
            PerformerId id,
            AccountId account,
            String handle,
            String stageName,
            boolean verified,
            @Nullable UUID avatar,
            boolean hidden) {}

    private final JdbcClient jdbc;
    private final HandleTable handles;
    private final Kept<PerformerId, Row> kept;

    CardTable(JdbcClient jdbc, HandleTable handles, Memory memory) {
        this.jdbc = jdbc;
        this.handles = handles;
        kept = memory.keep(MOST_KEPT);
    }

    Collection<Row> byIds(Collection<PerformerId> performers) {
        return kept.all(performers, this::read).values();
    }

    /** By the present handle or an earlier one. */
    Optional<Row> byHandle(String handle) {
        return handles.performer(handle).flatMap(id -> byIds(List.of(id)).stream().findFirst());
    }

    /** To be told by whoever changes the profile. */
    void changes(PerformerId performer) {
        kept.changes(performer);
    }

    private Map<PerformerId, Row> read(Collection<PerformerId> performers) {
        var ids = Columns.array(performers.stream().map(PerformerId::value).toList());
        return jdbc.sql(BY_ID).param(ids).query((row, _) -> card(row)).list().stream()
                .collect(toMap(Row::id, row -> row));
    }

    private static Row card(ResultSet row) throws SQLException {
        return new Row(
                new PerformerId(Columns.uuid(row, "id")),
                new AccountId(Columns.uuid(row, "account_id")),
                row.getString("handle"),
                row.getString("stage_name"),
                row.getBoolean("verified"),
                Columns.uuidOrNull(row, "avatar_id"),
                row.getBoolean("hidden"));
    }
}
