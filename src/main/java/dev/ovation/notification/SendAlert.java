package dev.ovation.notification;

import dev.ovation.platform.events.Alert.Severity;
import dev.ovation.platform.jobs.Job;
import dev.ovation.platform.jobs.JobKind;
import dev.ovation.platform.jobs.Jobs;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings an alert to one channel; each has a job of its own, so that one that is down holds up none of the others. */
@Component
class SendAlert implements Job<SendAlert.Waiting> {

    /** About five hours of tries, an hour apart in the end: after that it is no news any more. */
    private static final JobKind<Waiting> KIND = JobKind.light("send-alert", Waiting.class);

    private static final Logger log = LoggerFactory.getLogger(SendAlert.class);

    record Waiting(UUID alert, String channel) {}

    private final AlertTable table;
    private final AlertChannels channels;
    private final Jobs jobs;

    SendAlert(AlertTable table, AlertChannels channels, Jobs jobs) {
        this.table = table;
        this.channels = channels;
        this.jobs = jobs;
    }

    /** Joins the caller's transaction. */
    void everywhere(UUID alert, Severity severity) {
        channels.all().stream()
                .filter(channel -> channel.takes(severity))
                .forEach(channel ->
                        jobs.now(KIND, alert + "." + channel.name(), new Waiting(alert, channel.name())));
    }

    @Override
    public JobKind<Waiting> kind() {
        return KIND;
    }

    @Override
    public void run(Waiting waiting) {
        var alert = table.find(waiting.alert());
        var channel = channels.named(waiting.channel());
        if (alert.isEmpty() || channel.isEmpty()) {
            return; // forgotten, or the channel was switched off meanwhile
        }
        try {
            channel.get().send(alert.get());
        } catch (AlertNotTaken refused) {
            if (!refused.isForGood()) {
                throw refused;
            }
            log.error("Alert {} was refused: {}", waiting.alert(), refused.getMessage());
        }
    }

    @Override
    public void gaveUp(Waiting waiting, Throwable cause) {
        log.error("Alert {} never reached {}: {}", waiting.alert(), waiting.channel(), cause.getMessage());
    }
}
