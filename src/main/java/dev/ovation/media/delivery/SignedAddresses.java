package dev.ovation.media.delivery;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Makes and checks the addresses below {@code /m/}. Checking asks nobody: what an address allows stands in it,
 * under a keyed hash. An address lives for the medium's duration and an hour, at most six hours; its end is
 * rounded up to five minutes, so that a page that is loaded again gets the same address and the browser's
 * cache is worth something.
 */
@Component
public class SignedAddresses {

    static final String ROOT = "/m/";

    private static final Duration BESIDE_THE_DURATION = Duration.ofHours(1);
    private static final Duration AT_MOST = Duration.ofHours(6);
    private static final long STEP_SECONDS = 300;

    private final PassSeal seal;
    private final InstantSource clock;

    SignedAddresses(PassSeal seal, InstantSource clock) {
        this.seal = seal;
        this.clock = clock;
    }

    /** The address of the set, with a slash at its end; append a file's name from {@link Rendition}. */
    public String ofSet(UUID media, Duration duration) {
        return ROOT + seal.close(new Pass(media, false, end(duration))) + "/";
    }

    /** The whole address of the blurred preview; it opens nothing else. */
    public String ofPreview(UUID media, Duration duration) {
        return ROOT + seal.close(new Pass(media, true, end(duration))) + "/" + Rendition.PREVIEW;
    }

    /**
     * The whole address of the MP4 as a file to keep; it opens nothing else. The name is part of what is signed.
     *
     * @param words what the file's name is made from
     */
    public String ofDownload(UUID media, Duration duration, String words) {
        var pass = new Pass(media, false, end(duration), SavedAs.of(words, ".mp4"));
        return ROOT + seal.close(pass) + "/" + Rendition.MP4;
    }

    /** What an address's token allows; empty when it was altered or its time is over. */
    Optional<Pass> open(String token) {
        return seal.open(token).filter(pass -> pass.expires() > now());
    }

    long now() {
        return clock.millis() / 1000;
    }

    /** Until when an address is good that is made now, in seconds since 1970. */
    public long end(Duration duration) {
        var wanted = now() + duration.plus(BESIDE_THE_DURATION).toSeconds();
        var latest = now() + AT_MOST.toSeconds();
        var roundedUp = Math.ceilDiv(wanted, STEP_SECONDS) * STEP_SECONDS;
        return Math.min(roundedUp, latest / STEP_SECONDS * STEP_SECONDS);
    }
}
