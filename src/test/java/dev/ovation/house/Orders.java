package dev.ovation.house;

import dev.ovation.media.MediaId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Where personalised videos are offered and ordered in tests. */
public final class Orders {

    private static final AtomicInteger GUESTS = new AtomicInteger();

    private Orders() {}

    /** Offers videos at this price, within so many days. */
    public static void offer(Person performer, long cents, int days) {
        offer(performer, cents, days, "");
    }

    /** @param more further members, with a comma before them */
    public static void offer(Person performer, long cents, int days, String more) {
        performer
                .put("/api/v1/me/shoutout-offer", """
                        {"available": true, "price": {"amount": %d, "currency": "USD"}, "deliveryDays": %d%s}"""
                        .formatted(cents, days, more))
                .expect(200);
    }

    /** An order for somebody else at this price. */
    public static String wish(String handle, long cents, String more) {
        return """
                {"performer": "%s", "for": "someone_else", "to": "Theo", "from": "Mia", "occasion": "birthday",
                 "instructions": "Wish him luck with the boat.", "public": false,
                 "expectedPrice": {"amount": %d, "currency": "USD"}%s}""".formatted(handle, cents, more);
    }

    public static String guestEmail() {
        return "guest." + GUESTS.incrementAndGet() + "@example.test";
    }

    public static Reply place(Browser client, String body, String key) {
        return client.send("POST", "/api/v1/shoutouts", body, Map.of("Idempotency-Key", key));
    }

    /** Placed by somebody with an account, and not paid yet. */
    public static Reply placed(Person buyer, String handle, long cents) {
        return place(buyer.client(), wish(handle, cents, ""), Shop.key()).expect(201);
    }

    /** Placed by a guest, and not paid yet. */
    public static Reply placed(House house, String email, String handle, long cents) {
        return place(house.stranger(), wish(handle, cents, ", \"email\": \"" + email + "\""), Shop.key()).expect(201);
    }

    /** Pays at the checkout, and waits until everything has arrived; gives the order's id. */
    public static String paid(House house, Reply placed) {
        Shop.checkout(house, placed, "paid").expect(200);
        house.finish();
        return placed.text("/id");
    }

    /** What a guest sees and does with the token of his order. */
    public static Browser guest(House house, Reply placed) {
        return house.stranger().bearer(placed.text("/claimToken"));
    }

    public static Reply look(Browser client, String id) {
        return client.get("/api/v1/shoutouts/" + id);
    }

    /** What happened to it, as its story tells. */
    public static List<String> steps(Reply order) {
        return order.json("/timeline").valueStream().map(step -> step.path("step").asString()).toList();
    }

    public static String state(Browser client, String id) {
        return look(client, id).expect(200).text("/state");
    }

    public static Reply handIn(Person performer, String id, MediaId video) {
        return performer.put("/api/v1/shoutouts/" + id + "/delivery", "{\"mediaId\": \"" + video + "\"}");
    }

    /** What a performer has, cleared or not. */
    public static long earned(Person performer) {
        var balance = performer.get("/api/v1/me/balance").expect(200);
        return balance.number("/available/amount")
                + balance.json("/pending").valueStream().mapToLong(row -> row.at("/amount/amount").asLong()).sum();
    }

    /** The links of the mails with this word in their subject. */
    public static List<String> mails(House house, Person person, String word) {
        return house.mails(person.email()).stream()
                .filter(mail -> mail.subject().contains(word))
                .map(mail -> mail.link())
                .toList();
    }
}
