package dev.ovation.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.HouseTest;
import dev.ovation.media.MediaKit;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.Import;

/** What is brighter than common screens can show is made darker, not cut off. */
@HouseTest
@Import({MediaKit.class, Samples.class})
class HighRangeTests {

    private final Ffmpeg ffmpeg;
    private final MediaKit kit;
    private final Samples samples;

    HighRangeTests(Ffmpeg ffmpeg, MediaKit kit, Samples samples) {
        this.ffmpeg = ffmpeg;
        this.kit = kit;
        this.samples = samples;
    }

    /**
     * Four stripes, as ten bits store them. By SMPTE 2084 they are 10, 100, 400 and 1000 candelas a square metre; of
     * the common range the second one is white already. HLG has its white at 0.75, and four stripes up to its brightest.
     */
    @ParameterizedTest
    @CsvSource({"smpte2084, 327, 509, 636, 723", "arib-std-b67, 327, 502, 721, 940"})
    void highlightsAreMadeDarkerAndNotCutOff(String transfer, int dark, int white, int bright, int brightest)
            throws Exception {
        var stripes = "geq=lum='if(lt(X\\,160)\\,%d\\,if(lt(X\\,320)\\,%d\\,if(lt(X\\,480)\\,%d\\,%d)))':cb=512:cr=512"
                .formatted(dark, white, bright, brightest);
        var hdr = samples.make("stripes.mp4", ("-f lavfi -i nullsrc=s=640x360:r=5,format=yuv420p10le,%s -t 1 -c:v libx265"
                        + " -preset ultrafast -x265-params log-level=error:colorprim=bt2020:transfer=%s"
                        + ":colormatrix=bt2020nc -tag:v hvc1")
                .formatted(stripes, transfer));
        var film = kit.renditions(kit.settled(hdr).id()).resolve("video.mp4");

        assertThat(samples.about(film, "pix_fmt,color_transfer,color_space")).isEqualTo("yuv420p,bt709,bt709");
        var shown = Frame.of(ffmpeg, film, "640x360", 0);
        var light = IntStream.of(80, 240, 400, 560).mapToObj(x -> shown.at(x, 180)).toList();
        for (int i = 1; i < light.size(); i++) {
            assertThat(light.get(i) - light.get(i - 1)).as("%s", light).isGreaterThan(12);
        }
        var mean = light.stream().mapToInt(each -> each).average().orElseThrow();
        assertThat(mean).as("%s", light).isBetween(70.0, 200.0);
    }
}
