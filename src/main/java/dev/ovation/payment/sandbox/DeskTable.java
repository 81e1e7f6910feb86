package dev.ovation.payment.sandbox;

import static dev.ovationdb.payment.Tables.SANDBOX_DESK;

import dev.ovation.payment.billing.BillingNeed;
import dev.ovation.payment.sandbox.Faults.Travel;
import dev.ovation.platform.identity.Ids;
import dev.ovationdb.payment.tables.records.SandboxDeskRecord;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of the sandbox's one row: its secret and its faults. */
@Repository
class DeskTable {

    private final DSLContext sql;
    private final Ids ids;
    private final JsonMapper json;
    private final AtomicInteger changes = new AtomicInteger();
    private volatile @Nullable String secret;
    private volatile @Nullable Faults faults;

    DeskTable(DSLContext sql, Ids ids, JsonMapper json) {
        this.sql = sql;
        this.ids = ids;
        this.json = json;
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

    /** Asked with every call, so it is remembered until somebody changes it; only this process does. */
    Faults faults() {
        var known = faults;
        if (known != null) {
            return known;
        }
        var before = changes.get();
        var read = faults(desk());
        synchronized (changes) {
            faults = changes.get() == before ? read : null;
        }
        return read;
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
        desk.setBilling(faults.billing() == null ? null : JSONB.valueOf(json.writeValueAsString(faults.billing())));
        sql.update(SANDBOX_DESK).set(desk).execute();
        forget();
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
        var taken = sql.update(SANDBOX_DESK)
                        .set(left, left.minus(1))
                        .where(left.gt(0))
                        .execute()
                == 1;
        forget(); // also in vain: what is remembered promised one
        return taken;
    }

    private void forget() {
        synchronized (changes) {
            changes.incrementAndGet();
            faults = null;
        }
    }

    private Faults faults(SandboxDeskRecord desk) {
        var billing = desk.getBilling();
        return new Faults(
                Travel.valueOf(desk.getNotices().toUpperCase(Locale.ROOT)),
                desk.getDelaySeconds(),
                desk.getSlowMillis(),
                desk.getLostCalls(),
                desk.getSilentCalls(),
                desk.getDeclineCharges(),
                desk.getFailCaptures(),
                desk.getHoldSeconds(),
                billing == null ? null : json.readValue(billing.data(), BillingNeed.class));
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
