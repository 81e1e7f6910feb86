package dev.ovation.media.ffmpeg;

import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * A stream's pixels as they are shown: stretched to squares and turned upright.
 *
 * @param square whether the stored pixels are square already
 */
record Measures(int width, int height, boolean square) {

    static Measures of(JsonNode stream) {
        var aspect = aspect(stream);
        var width = (int) Math.round(stream.path("width").asInt(0) * aspect);
        var height = stream.path("height").asInt(0);
        return turned(stream)
                ? new Measures(height, width, aspect == 1)
                : new Measures(width, height, aspect == 1);
    }

    private static double aspect(JsonNode stream) {
        var parts = stream.path("sample_aspect_ratio").asString("1:1").split(":", 2);
        try {
            var aspect = Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
            return aspect > 0.2 && aspect < 5 ? aspect : 1;
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException notSaid) {
            return 1;
        }
    }

    private static boolean turned(JsonNode stream) {
        return StreamSupport.stream(stream.path("side_data_list").spliterator(), false)
                .map(data -> Math.abs(data.path("rotation").asInt(0)))
                .anyMatch(degrees -> degrees % 180 > 45 && degrees % 180 < 135);
    }
}
