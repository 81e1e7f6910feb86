package dev.ovation.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Person;
import dev.ovation.house.Reply;
import dev.ovation.house.Shop;
import dev.ovation.house.Stage;
import dev.ovation.platform.http.Limits;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** How many plans a performer offers, and how they must be called. */
@HouseTest
class PlanLimitTests {

    private final House house;
    private final String handle = Stage.handle("anna");
    private final Person anna;

    PlanLimitTests(House house) {
        this.house = house;
        anna = Stage.performer(house, handle);
    }

    @Test
    void anArchivedPlanComesBackOnlyWhereThereIsRoom() {
        var first = Shop.plan(anna, 500, "month");
        change(first, "{\"archived\": true}").expect(200);
        var others = new ArrayList<String>();
        for (int i = 0; i < Limits.PLANS; i++) {
            others.add(Shop.plan(anna, 600, "month"));
        }
        offer(700).refused(409, "too_many_plans");
        change(first, "{\"archived\": false}").refused(409, "too_many_plans");
        change(first, "{\"name\": \"Old\"}").expect(200);
        change(others.getFirst(), "{\"archived\": true}").expect(200);
        change(first, "{\"archived\": false}").expect(200);
        change(first, "{\"archived\": false, \"name\": \"Still here\"}").expect(200);
    }

    @Test
    void manyFirstPlansAtOnceAreCountedAndTheLeastPriceIsShown() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var replies = new ArrayList<Future<Reply>>();
            for (int i = 0; i < 2 * Limits.PLANS; i++) {
                var cents = 500 + i;
                replies.add(threads.submit(() -> offer(cents)));
            }
            var codes = new ArrayList<Integer>();
            for (var reply : replies) {
                codes.add(reply.get().status());
            }
            assertThat(codes).containsOnly(201, 409);
            assertThat(codes).filteredOn(code -> code == 201).hasSize(Limits.PLANS);
        }
        var page = house.stranger().get("/api/v1/performers/" + handle).expect(200);
        var prices = page.json("/plans").valueStream().mapToLong(plan -> plan.at("/price/amount").asLong());
        assertThat(page.number("/priceFrom/amount")).isEqualTo(prices.min().orElseThrow());
    }

    @Test
    void aNameOfBlanksIsNone() {
        var plan = Shop.plan(anna, 500, "month");
        for (var blank : new String[] {"", "   ", "\u2003"}) {
            change(plan, "{\"name\": \"%s\"}".formatted(blank)).invalid("name");
            offer(blank, 500).invalid("name");
        }
    }

    private Reply change(String plan, String changes) {
        return anna.patch("/api/v1/me/plans/" + plan, changes);
    }

    private Reply offer(long cents) {
        return offer("Gold", cents);
    }

    private Reply offer(String name, long cents) {
        return anna.post("/api/v1/me/plans", """
                {"name": "%s", "price": {"amount": %d, "currency": "USD"}, "period": "month"}""".formatted(name, cents));
    }
}
