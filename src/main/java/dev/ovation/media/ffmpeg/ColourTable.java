package dev.ovation.media.ffmpeg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Takes a picture's colours to sRGB, which every screen understands, as a table that ffmpeg's lut3d reads. */
final class ColourTable {

    static final String FILE = "colours.cube";
    private static final int STEPS = 33;
    /** What nobody sees, and what rounding in profiles makes of sRGB itself. */
    private static final double NOTHING = 2 / 255.0;

    /** From X, Y and Z under the light of profiles (D50) to the light of sRGB's three colours. */
    private static final double[][] TO_SRGB = {
        {3.1338561, -1.6168667, -0.4906146}, {-0.9787684, 1.9161415, 0.0334540}, {0.0719453, -0.2289914, 1.4052427}
    };

    private final ColourProfile profile;

    private ColourTable(ColourProfile profile) {
        this.profile = profile;
    }

    /** Lays the table down beside a folder of outputs; nothing when the picture's colours are right as they are. */
    static Optional<Path> beside(Path folder, Path picture) throws IOException {
        var table = ColourProfile.of(picture).map(ColourTable::new).filter(ColourTable::changesAnything);
        return table.isEmpty()
                ? Optional.empty()
                : Optional.of(Files.writeString(folder.resolveSibling(FILE), table.get().text()));
    }

    private boolean changesAnything() {
        for (int r = 0; r < STEPS; r += 4) {
            for (int g = 0; g < STEPS; g += 4) {
                for (int b = 0; b < STEPS; b += 4) {
                    var now = new double[] {part(r), part(g), part(b)};
                    var then = shown(now);
                    for (int i = 0; i < 3; i++) {
                        if (Math.abs(then[i] - now[i]) > NOTHING) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private String text() {
        var text = new StringBuilder("LUT_3D_SIZE " + STEPS + "\n");
        for (int b = 0; b < STEPS; b++) {
            for (int g = 0; g < STEPS; g++) {
                for (int r = 0; r < STEPS; r++) {
                    var shown = shown(new double[] {part(r), part(g), part(b)});
                    text.append(String.format(Locale.ROOT, "%.5f %.5f %.5f\n", shown[0], shown[1], shown[2]));
                }
            }
        }
        return text.toString();
    }

    /** What lies outside of sRGB becomes the nearest number inside. */
    private double[] shown(double[] stored) {
        var xyz = new double[3];
        for (int colour = 0; colour < 3; colour++) {
            var light = profile.curves()[colour].light(stored[colour]);
            for (int i = 0; i < 3; i++) {
                xyz[i] += light * profile.colours()[colour][i];
            }
        }
        var shown = new double[3];
        for (int i = 0; i < 3; i++) {
            shown[i] = stored(TO_SRGB[i][0] * xyz[0] + TO_SRGB[i][1] * xyz[1] + TO_SRGB[i][2] * xyz[2]);
        }
        return shown;
    }

    private static double stored(double light) {
        var inside = Math.clamp(light, 0.0, 1.0);
        return inside <= 0.0031308 ? 12.92 * inside : 1.055 * Math.pow(inside, 1 / 2.4) - 0.055;
    }

    private static double part(int step) {
        return step / (STEPS - 1.0);
    }
}
