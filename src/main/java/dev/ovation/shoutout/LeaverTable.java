package dev.ovation.shoutout;

import static dev.ovation.platform.jooq.Columns.value;

import dev.ovation.performer.PerformerId;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.jooq.Columns;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of what somebody has here who leaves. */
@Repository
class LeaverTable {

    private final JdbcClient jdbc;

    LeaverTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isBeingFilmedFor(AccountId buyer) {
        return exists("buyer = ? and state in ('accepted', 'processing')", buyer.value());
    }

    boolean hasRequests(PerformerId performer) {
        return exists(
                "performer = ? and state in ('awaiting_payment', 'open', 'accepted', 'processing')", performer.value());
    }

    /** What a buyer may take back. */
    List<ShoutoutId> notBegun(AccountId buyer) {
        return jdbc.sql("select id from shoutout.shoutout where buyer = ? and state in ('awaiting_payment', 'open')")
                .param(buyer.value())
                .query((row, _) -> new ShoutoutId(Columns.uuid(row, "id")))
                .list();
    }

    List<ShoutoutId> ended(AccountId buyer, Instant now, int most) {
        return jdbc.sql("select id from shoutout.shoutout where buyer = ? and " + PrunedTable.ENDED + " limit ?")
                .params(buyer.value(), value(now), most)
                .query((row, _) -> new ShoutoutId(Columns.uuid(row, "id")))
                .list();
    }

    void forgetOffer(PerformerId performer) {
        jdbc.sql("update shoutout.offer set available = false, hint = null, intro = null, paused_until = null"
                        + " where performer = ?")
                .param(performer.value())
                .update();
    }

    private boolean exists(String which, Object whose) {
        return jdbc.sql("select exists (select from shoutout.shoutout where " + which + ")")
                .param(whose)
                .query(Boolean.class)
                .single();
    }
}
