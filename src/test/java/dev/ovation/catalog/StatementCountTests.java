package dev.ovation.catalog;

import static dev.ovation.catalog.Story.media;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.Browser;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Shelf;
import dev.ovation.house.Statements;
import dev.ovation.house.Wire;
import dev.ovation.platform.memory.Memory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** A list costs the same number of statements however long its page is. */
@HouseTest
@Import({Shelf.class, Story.class, Statements.class, Wire.class})
class StatementCountTests {

    private final House house;
    private final Shelf shelf;
    private final Story story;
    private final Statements statements;
    private final Memory memory;

    StatementCountTests(House house, Shelf shelf, Story story, Statements statements, Memory memory) {
        this.memory = memory;
        this.house = house;
        this.shelf = shelf;
        this.story = story;
        this.statements = statements;
    }

    @Test
    void pagesCostTheSameForOneTwentyAndAHundredRows() {
        var stars = List.of(story.star("one"), story.star("two"), story.star("three"));
        var fan = house.person("Fan");
        for (var star : stars) {
            story.follow(fan, star);
            star.person().patch("/api/v1/me/performer", "{\"avatar\": \"" + shelf.photo(star.person()) + "\"}");
            for (int i = 0; i < 34; i++) {
                var audience = List.of("public", "subscribers").get(i % 2);
                star.publish("\"audience\": \"" + audience + "\"," + media(shelf.photo(star.person()))).expect(201);
            }
        }
        var stranger = house.stranger();
        house.untilAlone();
        assertSame(fan.client(), "/api/v1/feed?limit=", 0, 3);
        assertSame(fan.client(), stars.getFirst().page() + "?limit=", 0, 1);
        assertSame(stranger, stars.getFirst().page() + "?limit=", 0, 1);
        assertSame(stranger, "/api/v1/performers/" + stars.getFirst().handle() + "?nothing=", 1, 1);
        assertSame(stars.getFirst().person().client(), "/api/v1/me/posts?limit=", 2, 2);
        assertSame(stranger, "/api/v1/performers?limit=", 1, 1);

        memory.distrust();
        try {
            assertSame(fan.client(), "/api/v1/feed?limit=", 8, 8);
            assertSame(fan.client(), stars.getFirst().page() + "?limit=", 7, 7);
            assertSame(stranger, stars.getFirst().page() + "?limit=", 4, 4);
            assertSame(stranger, "/api/v1/performers/" + stars.getFirst().handle() + "?nothing=", 5, 5);
            assertSame(stranger, "/api/v1/performers?limit=", 3, 3);
            assertSame(stars.getFirst().person().client(), "/api/v1/me/posts?limit=", 8, 8);
        } finally {
            memory.trust();
        }
    }

    /** @param most for a page of usual length, which may be kept in memory @param mostOfMany for a longer one */
    private void assertSame(Browser client, String path, int most, int mostOfMany) {
        for (var limit : List.of(1, 20, 100)) {
            client.get(path + limit).expect(200);
            var sent = statements.of(() -> client.get(path + limit).expect(200));
            assertThat(sent)
                    .as(path + limit + "\n" + String.join("\n", sent))
                    .hasSizeLessThanOrEqualTo(limit > 20 ? mostOfMany : most);
        }
    }
}
