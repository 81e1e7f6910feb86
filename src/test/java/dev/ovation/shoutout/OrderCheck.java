package dev.ovation.shoutout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.Orders;
import dev.ovation.house.Person;
import dev.ovation.house.Reply;
import dev.ovation.shoutout.ModelMoney.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Whether what the house says and keeps of an order is what its model says. */
final class OrderCheck {

    private static final Duration LATE = Duration.ofMinutes(75);

    private static final String CHARGES =
            """
            select c.state from payment.payment p join payment.sandbox_charge c on c.id = p.id
            where p.purpose_id = cast(? as uuid) and c.state in ('open', 'held', 'taken', 'disputed')""";

    private static final String SUMS =
            """
            select a.kind, cast(sum(e.amount) as bigint) from payment.payment p
            join ledger.posting g on g.cause = 'payment:' || p.id
            join ledger.entry e on e.posting = g.id join ledger.account a on a.id = e.account
            where p.purpose_id = cast(? as uuid) group by a.kind having sum(e.amount) <> 0""";

    /** Reminders are a matter of hours, and of a card that was declined people are told while they can still pay. */
    private static final String MAILS =
            """
            select o.event, count(*), count(o.sent_at), count(m.id) from notification.outbox o
            left join notification.mailbox m on m.id = o.id
            where o.about in (select cast(? as text) union all
                select cast(p.id as text) from payment.payment p where p.purpose_id = cast(? as uuid))
              and o.event like 'Shoutout%' and o.event not in ('ShoutoutReminder', 'ShoutoutPaymentFailed')
            group by o.event""";

    /** How soon a bank lets go of money is a matter of hours, too. */
    private static final String ALERTS =
            """
            select code, count(*) from notification.alert
            where about_id = ? and code in ('video_failed', 'capture_failed') group by code""";

    private final House house;
    private final DSLContext sql;

    OrderCheck(House house, DSLContext sql) {
        this.house = house;
        this.sql = sql;
    }

    /** What its buyer sees, and where his money is. */
    void atAGlance(OrderWalk order) {
        var model = order.model();
        var seen = Orders.look(order.buyer.client(), order.id).expect(200);
        assertThat(seen.text("/state")).isEqualTo(model.state);
        model.prunedAsSeen(seen.json("").has("prunedAt"), now());
        model.deadline = heard(model.deadline, seen, "deadline");
        model.deliveredAt = heard(model.deliveredAt, seen, "deliveredAt");
        assertThat(may(seen)).as("the buyer may").isEqualTo(model.mayOfBuyer(now()));
        assertThat(seen.json("").has("link")).as("link").isEqualTo(model.is("delivered"));
        assertThat(seen.number("/rating/stars")).as("stars").isEqualTo(model.stars);
        assertThat(seen.json("").has("complaint")).as("complaint").isEqualTo(model.complained);
        assertThat(charges(order)).as("at the gateway").isEqualTo(
                model.money.is(Place.NOWHERE) ? List.of() : List.of(model.money.place.name().toLowerCase(Locale.ROOT)));
        if (model.is("delivered")) {
            var token = seen.text("/link").replaceFirst(".*/", "");
            house.stranger().get("/api/v1/shoutouts/by-token/" + token).expect(200);
        }
    }

    /** And what everybody else does, what everybody was told, and every cent of it. */
    void closely(OrderWalk order, Person performer) {
        var model = order.model();
        var seen = Orders.look(performer.client(), order.id);
        if (model.isPaid()) {
            assertThat(seen.expect(200).text("/state")).isEqualTo(model.state);
            assertThat(may(seen)).as("the performer may").isEqualTo(model.mayOfPerformer(now()));
        } else {
            seen.refused(404, ModelOrder.NOT_FOUND);
        }
        assertThat(sums(order)).as("in the ledger").isEqualTo(model.money.inTheLedger());
        assertThat(told(order)).as("mails and alerts").isEqualTo(model.told());
    }

    private static TreeSet<String> may(Reply seen) {
        return seen.json("/may").valueStream()
                .map(act -> act.asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The house may have heard of it a little after it happened, and counts from then. */
    private static @Nullable Instant heard(@Nullable Instant happened, Reply seen, String field) {
        if (happened == null) {
            return null;
        }
        var told = Instant.parse(seen.text("/" + field));
        assertThat(told).as(field).isBetween(happened.minusSeconds(60), happened.plus(LATE));
        return told;
    }

    /** The money itself, as the gateway has it: nothing stays there of an order that came to nothing. */
    private List<String> charges(OrderWalk order) {
        return sql.fetch(CHARGES, order.id).map(row -> row.get(0, String.class));
    }

    private Map<String, Long> sums(OrderWalk order) {
        return sql.fetch(SUMS, order.id).intoMap(row -> row.get(0, String.class), row -> row.get(1, Long.class));
    }

    /** Each mail is kept once, sent, and once in the mailbox. */
    private Map<String, Integer> told(OrderWalk order) {
        var told = new TreeMap<String, Integer>();
        sql.fetch(ALERTS, order.id).forEach(row -> told.put(row.get(0, String.class), row.get(1, Integer.class)));
        sql.fetch(MAILS, order.id, order.id).forEach(row -> {
            var event = row.get(0, String.class);
            assertThat(row.get(2, Integer.class)).as("%s sent", event).isEqualTo(row.get(1, Integer.class));
            assertThat(row.get(3, Integer.class)).as("%s arrived", event).isEqualTo(row.get(1, Integer.class));
            told.put(event, row.get(1, Integer.class));
        });
        return told;
    }

    private Instant now() {
        return house.clock().instant();
    }
}
