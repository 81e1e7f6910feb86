package dev.ovation.media.ffmpeg;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A still that is stored in parts, as phones write HEIC: each part's stream and place, and the whole's measures.
 *
 * @param turn degrees to turn it, against the clock, so that it stands upright
 */
record Tiles(List<Tile> tiles, int x, int y, int width, int height, int turn) {

    static final int MOST = 400;

    record Tile(int stream, int x, int y) {}

    Tiles turned(int degrees) {
        return new Tiles(tiles, x, y, width, height, degrees);
    }

    private String upright() {
        return switch (Math.floorMod(turn, 360)) {
            case 90 -> ",transpose=cclock";
            case 180 -> ",hflip,vflip";
            case 270 -> ",transpose=clock";
            default -> "";
        };
    }

    /** The filters that put the parts together, turned upright. */
    String filters() {
        var inputs = tiles.stream().map(tile -> "[0:" + tile.stream() + "]").collect(Collectors.joining());
        var layout = IntStream.range(0, tiles.size())
                .mapToObj(i -> tiles.get(i).x() + "_" + tiles.get(i).y())
                .collect(Collectors.joining("|"));
        var together = tiles.size() == 1 ? "null" : "xstack=inputs=" + tiles.size() + ":layout=" + layout;
        return inputs + together + ",crop=" + width + ":" + height + ":" + x + ":" + y + upright();
    }
}
