package dev.ovation.notification;

import dev.ovation.platform.events.Announcement;
import dev.ovation.platform.events.Announcement.Recipient;
import dev.ovation.platform.logging.RequestId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody is to be told by mail; what it will look like is known when it is sent.
 *
 * @param id the mail's
 * @param event whose words it takes
 * @param key the same news has the same one
 * @param tries how often it was tried to send it
 * @param requestId which request it comes of; null for what nobody asked for
 */
record News(
        UUID id,
        String event,
        String key,
        Recipient recipient,
        Map<String, Object> facts,
        int tries,
        @Nullable String requestId) {

    static News of(UUID id, Announcement announcement) {
        var event = announcement.getClass().getSimpleName();
        return new News(
                id,
                event,
                event + ":" + announcement.key(),
                announcement.recipient(),
                announcement.facts(),
                0,
                RequestId.current());
    }
}
