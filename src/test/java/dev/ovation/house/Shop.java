package dev.ovation.house;

import java.util.UUID;

/** Where money changes hands in tests: prices, checkouts, and what a gateway does to people. */
public final class Shop {

    /** What staff sends who gives all of a payment back. */
    public static final String RETURN = "{\"reason\": \"It was charged twice.\"}";

    private Shop() {}

    /** And who gives so much of it back. */
    public static String part(long cents) {
        return "{\"amount\": {\"amount\": %d, \"currency\": \"USD\"}, \"reason\": \"It was late.\"}".formatted(cents);
    }

    /** A new caller's key. */
    public static String key() {
        return UUID.randomUUID().toString();
    }

    /** Offers a plan; returns its id. */
    public static String plan(Person performer, long cents, String period) {
        return performer
                .post("/api/v1/me/plans", """
                        {"name": "Gold", "price": {"amount": %d, "currency": "USD"}, "period": "%s",
                         "benefits": ["Everything"]}""".formatted(cents, period))
                .expect(201)
                .text("/id");
    }

    /** Subscribes at the checkout, which is still open. */
    public static Reply subscribe(Person fan, String plan) {
        return fan.pay("/api/v1/subscriptions", "{\"planId\": \"" + plan + "\"}", key());
    }

    /** Subscribes, pays, and gives the subscription's id when everything has arrived. */
    public static String subscribed(House house, Person fan, String plan) {
        var reply = subscribe(fan, plan).expect(201);
        checkout(house, reply, "paid").expect(200);
        house.finish();
        return reply.text("/id");
    }

    /** Does what a button of the checkout page does. */
    public static Reply checkout(House house, Reply sale, String outcome) {
        return checkout(house, sale, outcome, false);
    }

    public static Reply checkout(House house, Reply sale, String outcome, boolean save) {
        var url = sale.text("/payment/checkoutUrl");
        var id = url.substring(url.lastIndexOf('/') + 1);
        var body = "{\"outcome\": \"%s\"%s}".formatted(outcome, save ? ", \"save\": true" : "");
        return house.stranger().put("/api/v1/sandbox/checkouts/" + id, body);
    }

    /** A saved method of this person, kept when a tip was paid. */
    public static String savedCard(House house, Person fan, String handle) {
        var tip = tip(fan, handle, 100, key()).expect(201);
        checkout(house, tip, "paid", true).expect(200);
        house.finish();
        return fan.get("/api/v1/me/payment-methods").expect(200).text("/items/0/id");
    }

    public static Reply tip(Person fan, String handle, long cents, String key) {
        return fan.pay("/api/v1/performers/" + handle + "/tips", """
                {"amount": {"amount": %d, "currency": "USD"}, "message": "Lovely"}""".formatted(cents), key);
    }

    public static void faults(House house, String json) {
        house.stranger().put("/dev/sandbox/faults", json).expect(200);
    }

    /** Whether this fan may see what is for the performer's subscribers. */
    public static boolean isOpen(Person fan, String handle) {
        return fan.get("/api/v1/performers/" + handle).expect(200).flag("/viewer/subscribed");
    }

    public static String state(Person fan, String subscription) {
        return fan.get("/api/v1/subscriptions/" + subscription).expect(200).text("/state");
    }
}
