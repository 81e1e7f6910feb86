package dev.ovation.media.ffmpeg;

/** How a picture is made so vague that it may be shown to everyone: very small, blurred, its colours kept lively. */
final class Blur {

    private Blur() {}

    static String filters(int width, int fullWidth, int fullHeight) {
        var height = Math.max(1, Math.round((float) width * fullHeight / fullWidth));
        return "scale=%d:%d:flags=area,gblur=sigma=%d,hue=s=1.3,format=yuv420p"
                .formatted(width, height, Math.max(1, width / 36));
    }
}
