package dev.ovation.shoutout;

import dev.ovation.media.MediaFailed;
import dev.ovation.media.MediaId;
import dev.ovation.media.MediaKind;
import dev.ovation.media.MediaReady;
import java.util.function.Consumer;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A video that an order waits for is ready, or nothing can be made of it. */
@Component("shoutoutMediaLetters")
class MediaLetters {

    private final ShoutoutTable table;
    private final HandOver handOver;
    private final AskForAnotherVideo askForAnotherVideo;

    MediaLetters(ShoutoutTable table, HandOver handOver, AskForAnotherVideo askForAnotherVideo) {
        this.table = table;
        this.handOver = handOver;
        this.askForAnotherVideo = askForAnotherVideo;
    }

    @ApplicationModuleListener
    void on(MediaReady letter) {
        forThoseWaiting(letter.media(), order -> {
            if (letter.kind() == MediaKind.VIDEO) {
                handOver.ready(order);
            } else {
                askForAnotherVideo.ask(order, VideoFailure.NOT_A_VIDEO);
            }
        });
    }

    @ApplicationModuleListener
    void on(MediaFailed letter) {
        forThoseWaiting(
                letter.media(), order -> askForAnotherVideo.ask(order, VideoFailure.of(letter.failure())));
    }

    private void forThoseWaiting(MediaId video, Consumer<Shoutout> news) {
        table.waitingFor(video)
                .forEach(id -> table.lock(id).filter(order -> order.waitsFor(video)).ifPresent(news));
    }
}
