package dev.ovation.media.ffmpeg;

import dev.ovation.platform.WrongSetting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The operator's mark on videos that are made to order.
 *
 * @param enabled whether there is one
 * @param image a PNG, best with transparency; empty for Ovation's own
 * @param width of the mark, as a share of the frame's width
 * @param margin to the frame's edges, as a share of its width and of its height
 * @param opacity 1 hides what is behind it, 0 shows nothing of it
 */
@ConfigurationProperties("ovation.watermark")
record WatermarkSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("") String image,
        @DefaultValue("0.3333") double width,
        @DefaultValue("bottom-right") Corner corner,
        @DefaultValue("0.005") double margin,
        @DefaultValue("0.7") double opacity) {

    /** Where in the frame it stands. */
    enum Corner {
        TOP_LEFT(true, true),
        TOP_RIGHT(true, false),
        BOTTOM_LEFT(false, true),
        BOTTOM_RIGHT(false, false);

        final boolean top;
        final boolean left;

        Corner(boolean top, boolean left) {
            this.top = top;
            this.left = left;
        }
    }

    WatermarkSettings {
        demand("width", width, 0.01, 1);
        demand("margin", margin, 0, 0.4);
        demand("opacity", opacity, 0, 1);
    }

    private static void demand(String name, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new WrongSetting(
                    "ovation.watermark." + name, "must be from " + least + " to " + most + ", not " + value);
        }
    }
}
