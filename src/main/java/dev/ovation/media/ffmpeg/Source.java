package dev.ovation.media.ffmpeg;

import org.jspecify.annotations.Nullable;

/** What an uploaded file is, found from its bytes. */
public sealed interface Source {

    /** Pixels as shown, turned upright. */
    int width();

    int height();

    /**
     * A moving picture.
     *
     * @param stream the picture's index among all streams
     * @param sound the index of the sound, or null when it is silent
     * @param seconds 0 when not even reading it through told
     * @param rate pictures a second, on average
     */
    record Video(
            int stream,
            @Nullable Integer sound,
            int width,
            int height,
            double seconds,
            double rate,
            boolean interlaced,
            boolean square,
            Range range)
            implements Source {}

    /**
     * A still.
     *
     * @param demuxer what ffmpeg must read it as
     * @param stream the picture's index among all streams
     * @param tiles how its parts lie when it is stored in parts, or null
     */
    record Picture(String demuxer, int stream, int width, int height, @Nullable Tiles tiles) implements Source {}

    /** The same one, standing upright. */
    static Picture turned(Picture picture, int degrees) {
        var tiles = picture.tiles();
        if (tiles == null || degrees == 0) {
            return picture;
        }
        var lying = degrees % 180 != 0;
        return new Picture(
                picture.demuxer(),
                picture.stream(),
                lying ? picture.height() : picture.width(),
                lying ? picture.width() : picture.height(),
                tiles.turned(degrees));
    }

    /** How bright the brightest is meant to be. */
    enum Range {
        STANDARD,
        /** High dynamic range as HDR10 and Dolby Vision store it. */
        PQ,
        /** High dynamic range as broadcasters and phones store it. */
        HLG
    }
}
