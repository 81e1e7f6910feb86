package dev.ovation.shoutout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Orders;
import dev.ovation.house.Reply;
import dev.ovation.house.Shelf;
import dev.ovation.house.Shop;
import dev.ovation.house.Statements;
import dev.ovation.house.Wire;
import dev.ovation.ledger.LedgerCheck;
import dev.ovation.platform.memory.Memory;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** What a page of a performer's public videos says of each, and what it costs. */
@HouseTest
@Import({Shelf.class, Statements.class, Wire.class})
class PublicListTests extends FanOrder {

    private static final int MANY = 6;

    private final Statements statements;
    private final Memory memory;

    PublicListTests(House house, Shelf shelf, LedgerCheck check, Statements statements, Memory memory) {
        super(house, shelf, check);
        this.statements = statements;
        this.memory = memory;
    }

    @Test
    @DisplayName("viggio 9: each public video says how long it is, and a page of many asks no more than one of one")
    void eachHasItsLengthAndNoQueryOfItsOwn() {
        for (int i = 0; i < MANY; i++) {
            var id = handedIn(Orders.paid(house, placed()));
            fan.put("/api/v1/shoutouts/" + id + "/rating", "{\"stars\": 5}").expect(204);
        }
        assertThat(list(100).json("/items"))
                .hasSize(MANY)
                .allSatisfy(item -> assertThat(item.at("/video/durationSeconds").asDouble()).isEqualTo(12.5));

        house.untilAlone();
        assertThat(sent(100)).hasSameSizeAs(sent(1));
        memory.distrust();
        try {
            assertThat(sent(100)).isNotEmpty().hasSameSizeAs(sent(1));
        } finally {
            memory.trust();
        }
    }

    private List<String> sent(int limit) {
        list(limit);
        return statements.of(() -> list(limit));
    }

    private Reply list(int limit) {
        return house.stranger().get("/api/v1/performers/" + handle + "/shoutouts?limit=" + limit).expect(200);
    }

    private Reply placed() {
        var body = Orders.wish(handle, 15_000, "").replace("\"public\": false", "\"public\": true");
        return Orders.place(fan.client(), body, Shop.key()).expect(201);
    }
}
