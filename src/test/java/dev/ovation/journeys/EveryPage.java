package dev.ovation.journeys;

import dev.ovation.house.Agents;
import dev.ovation.house.House;
import dev.ovation.house.Orders;
import dev.ovation.house.Person;
import dev.ovation.house.Reply;
import dev.ovation.house.Shelf;
import dev.ovation.house.Shop;
import dev.ovation.house.Stage;
import java.util.List;
import java.util.Map;

/** People to whom so much has happened that every page has something on it; and the addresses of all of them. */
final class EveryPage {

    /** Between a page's path and the words of the button that opens something on it. */
    static final String OPENED = " > ";

    /** Where there is no page. */
    static final String NOWHERE = "/nowhere";

    final String handle = Stage.handle("pages");
    final Person admin;
    private final House house;
    private final Shelf shelf;
    private final Person star;
    private final Person fan;
    private final String open;
    private final String paid;
    private final String order;
    private final String gift;
    private final String complained;
    private final String unpaid;
    private final String guestsOrder;
    private final String checkout;
    private final String paidFor;
    private final String held;
    private final String waiting;
    private final String declined;
    private final String newPassword;
    private final String agency;
    private final String returned;
    private final Person agent;
    private final String performer;

    EveryPage(House house, Shelf shelf) {
        this.house = house;
        this.shelf = shelf;
        star = Stage.performer(house, handle);
        fan = house.person("Fan");
        var plan = Shop.plan(star, 999, "month");
        Orders.offer(star, 4900, 5);
        open = post("public", "Open to all", shelf.video(star).toString(), "");
        post("subscribers", "For those who came along", shelf.photo(star).toString(), "");
        paid = post("paid", "For sale", shelf.photo(star).toString(), """
                , "price": {"amount": 500, "currency": "USD"}""");
        fan.put("/api/v1/performers/" + handle + "/following", "").expect(204);
        var subscription = Shop.subscribe(fan, plan).expect(201);
        Shop.checkout(house, subscription, "paid").expect(200);
        paidFor = returnOf(subscription);
        var first = Orders.placed(fan, handle, 4900);
        order = Orders.paid(house, first);
        held = returnOf(first);
        var delivered = delivered();
        gift = Orders.look(fan.client(), delivered).expect(200).text("/link");
        complained = delivered();
        fan.put("/api/v1/shoutouts/" + complained + "/complaint", "{\"reason\": \"Not the boat.\"}").expect(204);
        var atTheBank = Orders.placed(fan, handle, 4900);
        unpaid = atTheBank.text("/id");
        waiting = returnOf(atTheBank);
        var guest = Orders.placed(house, Orders.guestEmail(), handle, 4900);
        guestsOrder = "/orders/" + guest.text("/claimToken");
        checkout = pathOf(guest.text("/payment/checkoutUrl"));
        var tip = Shop.tip(fan, handle, 500, Shop.key()).expect(201);
        Shop.checkout(house, tip, "declined").expect(200);
        declined = returnOf(tip);
        house.stranger().post("/api/v1/password-resets", "{\"email\": \"" + fan.email() + "\"}").expect(202);
        newPassword = pathOf(house.newestMail(fan.email()).link());
        performer = star.get("/api/v1/me/performer").expect(200).text("/id");
        admin = house.admin();
        agency = admin.post("/api/v1/staff/agencies", "{\"name\": \"Aa %s\", \"basisPoints\": 1000}".formatted(handle))
                .expect(201)
                .text("/id");
        manage();
        returned = returned();
        agent = Agents.person(house, admin, agency);
        house.person("Applicant")
                .post("/api/v1/me/performer-application", Stage.application(Stage.handle("new"), "Ny Stjerne", "music"))
                .expect(201);
    }

    /** Who looks at which: links that work once are made anew. */
    Map<Person, List<String>> pages() {
        var stranger = new Person(fan.account(), "", house.stranger());
        return Map.of(
                stranger,
                List.of("/", "/explore", "/login", "/signup", "/reset", page(""), page("/request"), "/p/" + open,
                        "/p/" + paid, gift, guestsOrder, checkout,
                        confirmation(), "/confirm?token=used", newEmail(), "/email-change?token=used", newPassword,
                        NOWHERE),
                fan,
                List.of("/", page(""), "/p/" + open, "/library", "/payments", "/me", "/settings", "/shoutouts",
                        "/shoutouts/" + order, "/shoutouts/" + unpaid, "/shoutouts/" + complained, gift,
                        gift + OPENED + "Not what I asked for", "/studio/apply", paidFor, held,
                        declined, waiting, NOWHERE),
                star,
                List.of("/studio", "/studio/posts", "/studio/new", "/studio/posts/" + open,
                        "/studio/posts/" + open + OPENED + "Add captions", "/studio/plans",
                        "/studio/page", "/studio/money", "/studio/requests", "/studio/requests/" + order,
                        "/studio/offer"),
                house.moderator(),
                List.of("/staff/applications", "/staff/shoutouts", "/staff/shoutouts/" + order,
                        "/staff/shoutouts/" + complained, "/staff/alerts", "/staff/payments"),
                moving(Orders.guestEmail()),
                List.of("/settings"),
                agent,
                List.of("/agency", "/agency?state=refunded", "/agency/performers", "/agency/earnings"),
                admin,
                List.of("/staff/performers", managed(), "/staff/agencies", "/staff/agencies?id=" + agency,
                        returned, "/staff/payments?q=nobody", "/staff/categories",
                        "/staff/gateway", "/staff/accounts?q=" + fan.email(),
                        "/staff/accounts?q=" + star.account() + "&id=" + star.account(), "/staff/mails",
                        "/staff/mails?about=" + order, "/staff/jobs", "/staff/jobs?state=waiting",
                        "/staff/audit-log"));
    }

    /** The staff's page of the performer. */
    String managed() {
        return "/staff/performers?q=" + handle + "&id=" + performer;
    }

    /** What the mail to somebody new links to. */
    private String confirmation() {
        var email = Orders.guestEmail();
        house.stranger().post("/api/v1/accounts", """
                {"email": "%s", "password": "%s", "displayName": "New", "acceptedTerms": true}"""
                .formatted(email, House.PASSWORD)).expect(201);
        return pathOf(house.newestMail(email).link());
    }

    /** What the mail to a new address links to. */
    private String newEmail() {
        var wanted = Orders.guestEmail();
        moving(wanted);
        return pathOf(house.newestMail(wanted).link());
    }

    /** Somebody who has asked for another address and has not opened the link. */
    private Person moving(String wanted) {
        var moving = house.person("Moving");
        moving.put("/api/v1/me/email", "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(wanted, House.PASSWORD))
                .expect(202);
        return moving;
    }

    /** The staff's page of a payment of which a part went back. */
    private String returned() {
        var payment = fan.get("/api/v1/payments").expect(200).text("/items/0/id");
        admin.pay("/api/v1/staff/payments/" + payment + "/refund", """
                {"amount": {"amount": 200, "currency": "USD"}, "reason": "Too much."}""", Shop.key()).expect(200);
        return "/staff/payments?id=" + payment;
    }

    /** Terms of her own, and an agency that stands before all others; it shares in what is sold from then on. */
    private void manage() {
        var terms = "/api/v1/staff/performers/" + performer;
        admin.put(terms + "/commission", "{\"basisPoints\": 1500}").expect(204);
        admin.put(terms + "/agency", "{\"agencyId\": \"%s\"}".formatted(agency)).expect(204);
        Agents.add(admin, agency, Orders.guestEmail()).expect(201);
        Orders.paid(house, Orders.placed(fan, handle, 4900));
        Shop.checkout(house, Shop.tip(fan, handle, 500, Shop.key()).expect(201), "paid").expect(200);
        house.finish();
    }

    /** The page of a video that was made to order. */
    private String delivered() {
        var id = Orders.paid(house, Orders.placed(fan, handle, 4900));
        star.put("/api/v1/shoutouts/" + id + "/delivery", "{\"mediaId\": \"%s\"}".formatted(shelf.shoutout(star)))
                .expect(202);
        house.finish();
        return id;
    }

    private static String returnOf(Reply sale) {
        return "/checkout/return?payment=" + sale.text("/payment/id");
    }

    private static String pathOf(String link) {
        return link.replaceFirst("https?://[^/]+", "");
    }

    private String page(String below) {
        return "/@" + handle + below;
    }

    private String post(String audience, String title, String media, String more) {
        return star.post("/api/v1/posts", """
                {"audience": "%s", "title": "%s", "text": "A few words about it, and a few more.", "media": ["%s"]%s}"""
                .formatted(audience, title, media, more))
                .expect(201)
                .text("/id");
    }
}
