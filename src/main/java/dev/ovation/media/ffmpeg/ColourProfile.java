package dev.ovation.media.ffmpeg;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the numbers of a picture mean, as an ICC profile of three colours and three curves says it: those of cameras,
 * phones and screens are of this kind. The shipped ffmpeg cannot read profiles. We read them ourselves, because a
 * library of C in our own process would be one that strangers' files are fed to.
 *
 * @param colours of red, green and blue, each in X, Y and Z under the light that all profiles are told in
 */
record ColourProfile(double[][] colours, ToneCurve[] curves) {

    private static final int TAGS_AT = 128;
    private static final int MOST_TAGS = 100;
    private static final double FIXED = 65536;
    private static final String[] NAMES = {"r", "g", "b"};

    /** Nothing when there is none, or one of another kind. */
    static Optional<ColourProfile> of(Path picture) throws IOException {
        return ProfileBytes.in(picture).flatMap(ColourProfile::read);
    }

    static Optional<ColourProfile> read(ByteBuffer profile) {
        try {
            if (!word(profile, 16).equals("RGB ") || !word(profile, 20).equals("XYZ ")) {
                return Optional.empty();
            }
            var tags = tags(profile);
            var colours = new double[3][];
            var curves = new ToneCurve[3];
            for (int i = 0; i < 3; i++) {
                colours[i] = colour(Objects.requireNonNull(tags.get(NAMES[i] + "XYZ")));
                curves[i] = ToneCurve.read(Objects.requireNonNull(tags.get(NAMES[i] + "TRC")));
            }
            return Optional.of(new ColourProfile(colours, curves));
        } catch (IndexOutOfBoundsException | NullPointerException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static Map<String, ByteBuffer> tags(ByteBuffer profile) {
        var tags = new HashMap<String, ByteBuffer>();
        var count = Math.min(profile.getInt(TAGS_AT), MOST_TAGS);
        for (int i = 0; i < count; i++) {
            var entry = TAGS_AT + 4 + i * 12;
            tags.put(word(profile, entry), profile.slice(profile.getInt(entry + 4), profile.getInt(entry + 8)));
        }
        return tags;
    }

    private static double[] colour(ByteBuffer tag) {
        return new double[] {tag.getInt(8) / FIXED, tag.getInt(12) / FIXED, tag.getInt(16) / FIXED};
    }

    static String word(ByteBuffer bytes, int at) {
        var word = new byte[4];
        bytes.get(at, word);
        return new String(word, StandardCharsets.US_ASCII);
    }
}
