package dev.ovation.shoutout;

import dev.ovation.media.MediaFailed;
import dev.ovation.media.MediaId;
import dev.ovation.media.MediaKind;
import dev.ovation.media.MediaReady;
import dev.ovation.payment.Payments;
import java.util.function.Consumer;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A video that an order waits for is ready, or nothing can be made of it. */
@Component("shoutoutMediaLetters")
class MediaLetters {

    private final ShoutoutTable table;
    private final Payments payments;
    private final HandOver handOver;
    private final AskForAnotherVideo askForAnotherVideo;

    MediaLetters(
            ShoutoutTable table, Payments payments, HandOver handOver, AskForAnotherVideo askForAnotherVideo) {
        this.table = table;
        this.payments = payments;
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

    /** Another card may have become the one that counts since it was read; if it paid, the ready video came with it. */
    private void forThoseWaiting(MediaId video, Consumer<Shoutout> news) {
        var waiting = table.waitingFor(video);
        payments.lock(waiting.stream().map(Shoutout::payment).toList());
        waiting.forEach(
                seen -> table.lock(seen.id()).filter(order -> order.waitsFor(video)).ifPresent(news));
    }
}
