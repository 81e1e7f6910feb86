package dev.ovation.payment.sandbox;

import dev.ovation.payment.sandbox.DeliverNotice.Delivery;
import dev.ovation.payment.sandbox.Faults.Travel;
import dev.ovation.payment.sandbox.SandboxTable.StoredNotice;
import dev.ovation.platform.identity.Ids;
import dev.ovation.platform.jobs.Jobs;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes a notice with the change that it tells of, and puts it on its way as the faults say. */
@Component
@SandboxOnly
class SendNotices {

    private final SandboxTable table;
    private final DeskTable desk;
    private final Jobs jobs;
    private final Ids ids;
    private final InstantSource clock;

    SendNotices(SandboxTable table, DeskTable desk, Jobs jobs, Ids ids, InstantSource clock) {
        this.table = table;
        this.desk = desk;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    void about(SandboxCharge charge) {
        var now = clock.instant();
        var type = "charge." + charge.state().word();
        var notice = new StoredNotice("evt_" + ids.secret(), charge.id(), type, now);
        var number = table.add(notice);
        var faults = desk.faults();
        var late = now.plus(Duration.ofSeconds(Objects.requireNonNull(faults.delaySeconds())));
        switch (Objects.requireNonNull(faults.notices())) {
            case Travel.NEVER -> {}
            case Travel.ON_TIME -> deliver(notice, 1, now);
            case Travel.LATE -> deliver(notice, 1, late);
            case Travel.REORDERED -> deliver(notice, 1, number == 1 ? late : now);
            case Travel.DOUBLED -> {
                deliver(notice, 1, now);
                deliver(notice, 2, now);
            }
        }
    }

    private void deliver(StoredNotice notice, int copy, java.time.Instant when) {
        jobs.at(DeliverNotice.KIND, notice.id() + "/" + copy, new Delivery(notice.id()), when);
    }
}
