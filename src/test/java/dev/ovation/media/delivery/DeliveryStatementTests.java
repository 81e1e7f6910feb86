package dev.ovation.media.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Wire;
import dev.ovation.media.MediaId;
import dev.ovation.media.MediaKit;
import dev.ovation.media.MediaLibrary;
import dev.ovation.media.MediaView;
import dev.ovation.media.Sight;
import dev.ovation.media.ffmpeg.Samples;
import java.lang.StackWalker.StackFrame;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** Bytes are sent, and addresses refused, without a single statement. */
@HouseTest
@Import({MediaKit.class, Samples.class, Wire.class, DeliveryStatementTests.Overheard.class})
class DeliveryStatementTests {

    /** Statements of calls that the valve did not let through: those have no id yet, and the valve on their stack. */
    @TestComponent
    static class Overheard implements Wire.Listener {

        private final List<String> atTheDoor = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void hear(String sql) {
            if (MDC.get("requestId") == null && isInTheValve()) {
                atTheDoor.add(sql);
            }
        }

        private static boolean isInTheValve() {
            return StackWalker.getInstance().walk(frames -> frames.map(StackFrame::getClassName)
                    .anyMatch(DeliveryValve.class.getName()::equals));
        }
    }

    private final House house;
    private final MediaKit kit;
    private final Samples samples;
    private final MediaLibrary library;
    private final Overheard overheard;

    DeliveryStatementTests(House house, MediaKit kit, Samples samples, MediaLibrary library, Overheard overheard) {
        this.house = house;
        this.kit = kit;
        this.samples = samples;
        this.library = library;
        this.overheard = overheard;
    }

    @Test
    void noAddressCostsAStatementServedOrRefused() throws Exception {
        var video = kit.settled(samples.video(
                        "a.mp4", "640x360", 2, "-c:v libx264 -preset ultrafast -pix_fmt yuv420p -c:a aac"))
                .id();
        var open = shown(video, Sight.FULL);
        var root = Objects.requireNonNull(open.hls()).replaceFirst("[^/]+$", "");
        try (var files = Files.list(kit.renditions(video))) {
            files.forEach(file -> house.stranger().get(root + file.getFileName()).expect(200));
        }
        var segment = root + "360p-0.m4s";
        house.stranger().send("GET", segment, null, Map.of("Range", "bytes=0-99")).expect(206);
        house.person("Fan").get(segment).expect(200);
        house.stranger().get(library.download(open, "a film")).expect(200);

        house.stranger().get(root + "nothing.m4s").expect(404);
        house.stranger().get(shown(video, Sight.PREVIEW).preview().replace("preview.webp", "video.mp4")).expect(403);
        house.stranger().get("/m/made-up/360p-0.m4s").expect(403);
        house.clock().moveAhead(Duration.ofHours(7));
        house.stranger().get(segment).expect(403);

        assertThat(overheard.atTheDoor).isEmpty();
    }

    private MediaView shown(MediaId video, Sight sight) {
        return Objects.requireNonNull(library.views(Map.of(video, sight)).get(video));
    }
}
