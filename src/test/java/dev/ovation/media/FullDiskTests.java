package dev.ovation.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.HouseTest;
import dev.ovation.media.ffmpeg.Samples;
import dev.ovation.storage.FullDisk;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

@HouseTest
@Import({MediaKit.class, Samples.class, FullDisk.class})
class FullDiskTests {

    private final MediaKit kit;
    private final Samples samples;

    FullDiskTests(MediaKit kit, Samples samples) {
        this.kit = kit;
        this.samples = samples;
    }

    @Test
    void aFilmThatTheDiskHasNoRoomForSaysSoAndLeavesNothing() throws Exception {
        var film = samples.make("n.mp4", "-f lavfi -i testsrc2=s=640x360:r=25 -t 2 -c:v libx264 -preset ultrafast"
                + " -pix_fmt yuv420p");
        assertThat(kit.described(kit.settled(film))).isEqualTo("refused no_room");
        kit.assertNothingTemporary();
    }
}
