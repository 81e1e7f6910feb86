package dev.ovation.performer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Person;
import dev.ovation.house.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The operator's trades: added, renamed, put in order, and read for a few bytes. */
@HouseTest
class CategoryTests {

    static final String STAFF = "/api/v1/staff/categories";
    static final String ALL = "/api/v1/categories";

    final House house;
    final Person admin;

    CategoryTests(House house) {
        this.house = house;
        admin = house.admin();
    }

    @Test
    @DisplayName("viggio 6: an admin adds a category and renames it, and everybody sees it at once")
    void anAdminAddsAndRenamesACategory() {
        var slug = slug("voice");
        assertThat(add(slug, "Voices").expect(201).text("/name")).isEqualTo("Voices");
        assertThat(slugs()).endsWith(slug);
        admin.put(STAFF + "/" + slug + "/name", "{\"name\": \" Voice actors \"}").expect(204);
        assertThat(house.stranger().get(ALL).body()).contains("Voice actors").doesNotContain("\"Voices\"");
        admin.put(STAFF + "/nothing-like-it/name", "{\"name\": \"X\"}").refused(404, "not_found");

        var handle = Stage.handle("speaks");
        Stage.performer(house, handle, "She Speaks", slug);
        assertThat(house.stranger().get("/api/v1/performers?category=" + slug).expect(200).text("/items/0/handle"))
                .isEqualTo(handle);
        assertThat(house.stranger().get("/api/v1/performers/" + handle).text("/categories/0/name"))
                .isEqualTo("Voice actors");
    }

    @Test
    @DisplayName("viggio 6: of many who add the same category one does")
    void aSlugIsUnique() throws Exception {
        var slug = slug("only");
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var codes = new ArrayList<Integer>();
            for (var one : IntStream.range(0, 8).mapToObj(_ -> hands.submit(() -> add(slug, "Only").status())).toList()) {
                codes.add(one.get());
            }
            assertThat(codes).containsOnly(201, 409).containsOnlyOnce(201);
        }
        add(slug, "Again").refused(409, "category_taken");
        for (var wrong : List.of("", "Big", "a b", "-a", "a/b", "ä")) {
            add(wrong, "Wrong").invalid("slug");
        }
        add(slug("blank"), " ").invalid("name");
    }

    @Test
    @DisplayName("viggio 6: categories stand in the order that an admin gives them")
    void categoriesStandInTheirOrder() {
        var before = slugs();
        var turned = new ArrayList<>(before);
        Collections.reverse(turned);
        order(turned).expect(204);
        assertThat(slugs()).isEqualTo(turned);
        order(before).expect(204);
        assertThat(slugs()).isEqualTo(before);

        order(before.subList(1, before.size())).refused(409, "categories_changed");
        var doubled = new ArrayList<>(before);
        doubled.set(0, doubled.getLast());
        order(doubled).refused(409, "categories_changed");
        assertThat(slugs()).isEqualTo(before);
    }

    @Test
    @DisplayName("viggio 6: who has read the categories is told that nothing changed, until something does")
    void whoHasReadThemIsToldThatNothingChanged() {
        var tag = read(Map.of()).expect(200).header("ETag").orElseThrow();
        assertThat(read(Map.of("If-None-Match", tag)).expect(304).body()).isEmpty();

        add(slug("fresh"), "Fresh").expect(201);
        var changed = read(Map.of("If-None-Match", tag)).expect(200);
        assertThat(changed.header("ETag")).isPresent().isNotEqualTo(java.util.Optional.of(tag));
    }

    @Test
    void onlyAdminsChangeThem() {
        for (var who : List.of(house.moderator(), house.person("Fan"))) {
            who.post(STAFF, "{\"slug\": \"mine\", \"name\": \"Mine\"}").refused(403, "not_allowed");
            who.put(STAFF + "/order", "{\"slugs\": []}").refused(403, "not_allowed");
            who.put(STAFF + "/music/name", "{\"name\": \"Mine\"}").refused(403, "not_allowed");
        }
    }

    private dev.ovation.house.Reply add(String slug, String name) {
        return admin.post(STAFF, "{\"slug\": \"%s\", \"name\": \"%s\"}".formatted(slug, name));
    }

    private dev.ovation.house.Reply order(List<String> slugs) {
        var named = slugs.stream().map(slug -> "\"" + slug + "\"").toList();
        return admin.put(STAFF + "/order", "{\"slugs\": " + named + "}");
    }

    private List<String> slugs() {
        return house.stranger().get(ALL).expect(200).json("/items").valueStream()
                .map(one -> one.path("slug").asString())
                .toList();
    }

    private dev.ovation.house.Reply read(Map<String, String> headers) {
        return house.stranger().send("GET", ALL, null, headers);
    }

    private static String slug(String word) {
        return Stage.handle(word).replace('_', '-');
    }
}
