package dev.ovation.media.ffmpeg;

import dev.ovation.media.Failure;
import java.util.ArrayList;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds the grid of a tiled HEIC among ffprobe's stream groups; the first is the picture, others are maps of depth. */
final class TileGroup {

    private final JsonNode report;

    TileGroup(JsonNode report) {
        this.report = report;
    }

    @Nullable Tiles tiles() throws Unusable {
        for (var group : report.path("stream_groups")) {
            var component = group.path("components").path(0);
            if (group.path("type").asString("").equals("Tile Grid") && component.path("width").asInt(0) > 0) {
                return read(group, component);
            }
        }
        return null;
    }

    private static Tiles read(JsonNode group, JsonNode grid) throws Unusable {
        var indexes = new HashMap<Integer, Integer>();
        for (var stream : group.path("streams")) {
            indexes.put(indexes.size(), stream.path("index").asInt());
        }
        var tiles = new ArrayList<Tiles.Tile>();
        for (var part : grid.path("subcomponents")) {
            var stream = indexes.get(part.path("stream_index").asInt());
            if (stream == null || tiles.size() == Tiles.MOST) {
                throw new Unusable(Failure.UNSUPPORTED_FORMAT, "a grid of tiles that we cannot read");
            }
            tiles.add(new Tiles.Tile(
                    stream,
                    part.path("tile_horizontal_offset").asInt(),
                    part.path("tile_vertical_offset").asInt()));
        }
        return new Tiles(
                tiles,
                grid.path("horizontal_offset").asInt(0),
                grid.path("vertical_offset").asInt(0),
                grid.path("width").asInt(),
                grid.path("height").asInt(),
                0);
    }
}
