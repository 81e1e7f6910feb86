package dev.ovation.house;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody got who asked for everything that is known about him: the words of each file. */
public record Exported(Map<String, String> files) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Asked for, made, and fetched by its owner. */
    public static Exported of(House house, Person person) {
        person.post("/api/v1/me/data-export", "").expect(202);
        house.finish();
        return fetched(person);
    }

    public static Exported fetched(Person person) {
        var files = new TreeMap<String, String>();
        var bytes = person.get("/api/v1/me/data-export/file").expect(200).response().body();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
        return new Exported(files);
    }

    public JsonNode json(String chapter) {
        return JSON.readTree(files.get(chapter + ".json"));
    }

    public String all() {
        return String.join("\n", files.values());
    }
}
