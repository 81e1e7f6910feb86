package dev.ovation.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Who plays in a demonstration and what they publish, as written down in {@code demo/cast.json}. */
record Cast(List<Role> roles) {

    /** One performer. Pictures are names in {@code demo/art}; prices are minor units. */
    record Role(
            String handle,
            @Nullable String email,
            String stageName,
            String tagline,
            String bio,
            String location,
            String country,
            List<String> languages,
            List<String> links,
            List<String> categories,
            String face,
            String portrait,
            String cover,
            List<Offer> plans,
            List<Piece> posts) {

        String address() {
            return email == null ? handle + "@demo.test" : email;
        }
    }

    record Offer(String name, long price, String period, List<String> benefits) {}

    record Piece(
            String title,
            String text,
            int daysAgo,
            String audience,
            @Nullable Long price,
            @Nullable String kind,
            List<Shot> media) {}

    /** A picture, or a film made by moving over it. */
    record Shot(String art, @Nullable Integer seconds, @Nullable String move) {

        boolean isFilm() {
            return seconds != null;
        }

        ClassPathResource file() {
            return new ClassPathResource("demo/art/" + art);
        }
    }

    static Cast read(JsonMapper json) {
        try (var file = new ClassPathResource("demo/cast.json").getInputStream()) {
            return new Cast(json.readValue(file, new TypeReference<List<Role>>() {}));
        } catch (java.io.IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }
}
