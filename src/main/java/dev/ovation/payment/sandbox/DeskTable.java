package dev.ovation.payment.sandbox;

import static dev.ovationdb.payment.Tables.SANDBOX_DESK;

import dev.ovation.payment.sandbox.Faults.Travel;
import dev.ovation.platform.identity.Ids;
import dev.ovationdb.payment.tables.records.SandboxDeskRecord;
import java.util.Locale;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The SQL of the sandbox's one row: its secret and its faults. */
@Repository
class DeskTable {

    private final DSLContext sql;
    private final Ids ids;
    private volatile @Nullable String secret;

    DeskTable(DSLContext sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /** What notices are signed with; made once, and then asked for with every notice. */
    String secret() {
        var known = secret;
        if (known == null) {
            known = desk().getSecret();
            secret = known;
        }
        return known;
    }

    Faults faults() {
        var desk = desk();
        return new Faults(
                Travel.valueOf(desk.getNotices().toUpperCase(Locale.ROOT)),
                desk.getDelaySeconds(),
                desk.getSlowMillis(),
                desk.getLostCalls(),
                desk.getSilentCalls(),
                desk.getDeclineCharges(),
                desk.getFailCaptures(),
                desk.getHoldSeconds());
    }

    void set(Faults faults) {
        var desk = desk();
        desk.setNotices(String.valueOf(faults.notices()).toLowerCase(Locale.ROOT));
        desk.setDelaySeconds(faults.delaySeconds());
        desk.setSlowMillis(faults.slowMillis());
        desk.setLostCalls(faults.lostCalls());
        desk.setSilentCalls(faults.silentCalls());
        desk.setDeclineCharges(faults.declineCharges());
        desk.setFailCaptures(faults.failCaptures());
        desk.setHoldSeconds(faults.holdSeconds());
        sql.update(SANDBOX_DESK).set(desk).execute();
    }

    boolean losesThisCall() {
        return takeOne(SANDBOX_DESK.LOST_CALLS);
    }

    boolean swallowsThisAnswer() {
        return takeOne(SANDBOX_DESK.SILENT_CALLS);
    }

    boolean declinesThisCharge() {
        return takeOne(SANDBOX_DESK.DECLINE_CHARGES);
    }

    boolean failsThisCapture() {
        return takeOne(SANDBOX_DESK.FAIL_CAPTURES);
    }

    private boolean takeOne(TableField<SandboxDeskRecord, Integer> left) {
        return sql.update(SANDBOX_DESK)
                        .set(left, left.minus(1))
                        .where(left.gt(0))
                        .execute()
                == 1;
    }

    private SandboxDeskRecord desk() {
        var desk = sql.selectFrom(SANDBOX_DESK).fetchOne();
        if (desk != null) {
            return desk;
        }
        sql.insertInto(SANDBOX_DESK)
                .set(SANDBOX_DESK.SECRET, "whsec_" + ids.secret())
                .onConflictDoNothing()
                .execute();
        return sql.selectFrom(SANDBOX_DESK).fetchSingle();
    }
}
