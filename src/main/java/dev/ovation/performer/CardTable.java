package dev.ovation.performer;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.jooq.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of cards, which every list asks for. */
@Repository
class CardTable {

    private static final String CARD =
            "select p.id, p.account_id, p.handle, p.stage_name, p.verified, p.avatar_id, p.hidden from ";
    private static final String BY_ID = CARD + "performer.profile p where p.id = any (cast((select ?) as uuid[]))";
    private static final String BY_HANDLE =
            CARD + "performer.handle h join performer.profile p on p.id = h.performer_id where h.name = ?";

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

    CardTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Row> byIds(Collection<PerformerId> performers) {
        var ids = Columns.array(performers.stream().map(PerformerId::value).toList());
        return jdbc.sql(BY_ID).param(ids).query((row, _) -> card(row)).list();
    }

    /** By the present handle or an earlier one. */
    Optional<Row> byHandle(String handle) {
        return jdbc.sql(BY_HANDLE).param(handle).query((row, _) -> card(row)).optional();
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
