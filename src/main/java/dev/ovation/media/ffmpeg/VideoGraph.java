package dev.ovation.media.ffmpeg;

import dev.ovation.media.ffmpeg.Source.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The filters of one video: decoded once, brought to the top rung's size and marked there, each smaller rung scaled
 * from the one above it, the poster taken from the top and the timeline from the bottom.
 */
record VideoGraph(Source.Video source, List<Rung> rungs, Timeline timeline, @Nullable Overlay mark) {

    private static final double MOST_PICTURES_A_SECOND = 60;
    /** A single picture takes no time, and a playlist of no time is none; so the last one is held this long. */
    private static final double SHORTEST = 0.5;

    private static final int PREVIEW_SHARE = 18;

    String spelled() {
        var chains = new ArrayList<String>();
        chains.add("[0:%d]%s%s,split=2[top][poster0]"
                .formatted(source.stream(), String.join(",", top()), marked(rungs.getFirst())));
        var above = "top";
        for (int i = 0; i < rungs.size(); i++) {
            chains.add("[%s]%ssplit=2[v%d][under%d]".formatted(above, scaled(i), i, i));
            above = "under" + i;
        }
        chains.add("[%s]%s".formatted(above, sheet()));
        chains.add(poster());
        if (source.sound() != null) {
            chains.add("[0:%d]aresample=async=1:first_pts=0,aformat=channel_layouts=stereo:sample_rates=48000[sound]"
                    .formatted(source.sound()));
        }
        return String.join(";", chains);
    }

    private List<String> top() {
        var filters = new ArrayList<String>();
        if (source.interlaced()) {
            filters.add("bwdif=mode=send_frame:deint=interlaced");
        }
        if (source.rate() > MOST_PICTURES_A_SECOND * 1.02) {
            filters.add("fps=" + (int) MOST_PICTURES_A_SECOND);
        }
        var size = rungs.getFirst();
        if (source.range() == Range.STANDARD) {
            filters.add("scale=%d:%d:flags=bicubic:out_range=tv".formatted(size.width(), size.height()));
        } else {
            filters.add(toneMapped(size));
        }
        filters.add("format=yuv420p");
        filters.add("setsar=1");
        if (source.seconds() < SHORTEST) {
            filters.add("tpad=stop_mode=clone:stop_duration=" + SHORTEST);
        }
        return filters;
    }

    private String marked(Rung size) {
        return mark == null ? "" : mark.filters(size.width(), size.height());
    }

    /** Scaled first: light is computed in floats, three of them for each pixel. */
    private String toneMapped(Rung size) {
        var transfer = source.range() == Range.PQ ? "smpte2084" : "arib-std-b67";
        return ("zscale=w=%d:h=%d:tin=%s:pin=bt2020:min=bt2020nc:t=linear:npl=100,format=gbrpf32le,"
                        + "zscale=p=bt709,tonemap=tonemap=hable:desat=0,zscale=t=bt709:m=bt709:r=tv")
                .formatted(size.width(), size.height(), transfer);
    }

    private String scaled(int rung) {
        var size = rungs.get(rung);
        return rung == 0 ? "" : "scale=%d:%d:flags=bicubic,".formatted(size.width(), size.height());
    }

    private String sheet() {
        return String.format(
                Locale.ROOT,
                "select='isnan(prev_selected_t)+gte(t-prev_selected_t\\,%.3f)',scale=%d:%d,tile=%dx%d[sheet]",
                timeline.seconds() - 0.001, timeline.width(), timeline.height(), timeline.columns(), timeline.rows());
    }

    /** A little after the start, where films are often black; the very first picture of what is over at once. */
    private double posterSeconds() {
        return source.seconds() < 1 ? 0 : Math.min(10, source.seconds() / 10);
    }

    /** One picture: of all that follow each would be turned into what a JPEG holds, and thrown away. */
    private String poster() {
        var top = rungs.getFirst();
        var width = Math.max(16, top.width() / PREVIEW_SHARE);
        return String.format(
                Locale.ROOT,
                "[poster0]select='gte(t\\,%.3f)*isnan(prev_selected_t)',split=2[poster][sharp];[sharp]%s[preview]",
                posterSeconds(), Blur.filters(width, top.width(), top.height()));
    }
}
