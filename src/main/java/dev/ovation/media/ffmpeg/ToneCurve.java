package dev.ovation.media.ffmpeg;

import java.nio.ByteBuffer;

/** How a stored number becomes light, both 0 to 1: by a table, or by a formula of a power. */
sealed interface ToneCurve {

    double light(double stored);

    static ToneCurve read(ByteBuffer tag) {
        return switch (ColourProfile.word(tag, 0)) {
            case "curv" -> table(tag);
            case "para" -> formula(tag);
            default -> throw new IllegalArgumentException("A curve of an unknown kind");
        };
    }

    private static ToneCurve table(ByteBuffer tag) {
        var count = tag.getInt(8);
        if (count < 2) {
            return new Power(count == 1 ? tag.getShort(12) / 256.0 : 1, 1, 0, 0, 0, 0, 0);
        }
        var values = new double[Math.min(count, 1 << 16)];
        for (int i = 0; i < values.length; i++) {
            values[i] = (tag.getShort(12 + 2 * i) & 0xffff) / 65535.0;
        }
        return new Table(values);
    }

    /** The five kinds have the first so many of seven numbers; the others are as if the formula had no such part. */
    private static ToneCurve formula(ByteBuffer tag) {
        var kind = tag.getShort(8);
        var counts = new int[] {1, 3, 4, 5, 7};
        var p = new double[7];
        p[1] = 1;
        for (int i = 0; i < counts[kind]; i++) {
            p[i] = tag.getInt(12 + 4 * i) / 65536.0;
        }
        return switch (kind) {
            case 1 -> new Power(p[0], p[1], p[2], 0, -p[2] / p[1], 0, 0);
            case 2 -> new Power(p[0], p[1], p[2], 0, -p[2] / p[1], p[3], p[3]);
            default -> new Power(p[0], p[1], p[2], p[3], p[4], p[5], p[6]);
        };
    }

    /** {@code (ax + b)^g + e} from {@code d} on, {@code cx + f} below. */
    record Power(double g, double a, double b, double c, double d, double e, double f) implements ToneCurve {
        @Override
        public double light(double x) {
            return x >= d ? Math.pow(Math.max(0, a * x + b), g) + e : c * x + f;
        }
    }

    /** Even steps, straight between them. */
    record Table(double[] values) implements ToneCurve {
        @Override
        public double light(double x) {
            var place = x * (values.length - 1);
            var low = (int) Math.min(Math.floor(place), values.length - 2.0);
            return values[low] + (place - low) * (values[low + 1] - values[low]);
        }
    }
}
