package dev.ovation.shoutout;

import static dev.ovation.platform.jooq.Columns.value;
import static dev.ovationdb.shoutout.Tables.SHOUTOUT_;
import static org.jooq.impl.DSL.inline;

import dev.ovation.media.MediaId;
import dev.ovation.payment.PaymentId;
import dev.ovation.payment.Split;
import dev.ovation.performer.AgencyId;
import dev.ovation.performer.PerformerId;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.jooq.Columns;
import dev.ovation.platform.money.Money;
import dev.ovationdb.shoutout.tables.records.ShoutoutRecord;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of orders, one by one; {@link ShoutoutListTable} reads them as lists. */
@Repository
class ShoutoutTable {

    /** What a new order has; the rest comes later. */
    private static final String ADD = """
            insert into shoutout.shoutout (id, number, performer, buyer, email, locale, claim_hash, for_whom, recipient,
              sender, occasion, instructions, gift_message, is_public, price, currency, split, own_share, agency,
              delivery_days, money, state, payment, ordered_at, pay_by, place_until)
            select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, ?, ?, ?, ?, ?
            where (%s) < ?""".formatted(OfferTable.UNDER_WAY);

    private final DSLContext sql;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    ShoutoutTable(DSLContext sql, JdbcClient jdbc, JsonMapper json) {
        this.sql = sql;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The first of a block that nobody else gets; see {@link OrderNumbers}. */
    long nextNumbers() {
        return jdbc.sql("select nextval('shoutout.order_number')").query((row, _) -> row.getLong(1)).single();
    }

    /**
     * Behind the lock of the offer, in whose places it counts.
     *
     * @param claimHash of a guest's token; null for an account's order
     * @param places how many orders may be under way with its performer
     * @return false when they all are
     */
    boolean add(Shoutout order, byte @Nullable [] claimHash, int places) {
        var buyer = order.buyer();
        var wish = order.wish();
        var deal = order.deal();
        return jdbc.sql(ADD)
                .params(Columns.values(
                        order.id().value(),
                        order.number(),
                        order.performer().value(),
                        buyer.account() == null ? null : buyer.account().value(),
                        buyer.email(),
                        buyer.locale().toLanguageTag(),
                        claimHash,
                        wish.forWhom().word(),
                        wish.to(),
                        wish.from(),
                        wish.occasion() == null ? null : wish.occasion().word(),
                        wish.instructions(),
                        wish.giftMessage(),
                        wish.open(),
                        deal.price().amount(),
                        deal.price().currency().getCurrencyCode(),
                        json.writeValueAsString(deal.split()),
                        order.ownShare().amount(),
                        deal.agency().map(AgencyId::value).orElse(null),
                        deal.deliveryDays(),
                        deal.money().word(),
                        order.state().word(),
                        order.payment().value(),
                        value(order.times().orderedAt()),
                        value(order.times().payBy()),
                        value(order.times().placeUntil()),
                        order.performer().value(),
                        value(order.times().orderedAt()),
                        places))
                .update() == 1;
    }

    /** Writes all that may change; false when somebody else moved it since it was seen. */
    boolean change(Shoutout before, Shoutout after) {
        var row = sql.newRecord(SHOUTOUT_);
        fill(row, after);
        return sql.update(SHOUTOUT_)
                        .set(row)
                        .where(SHOUTOUT_.ID.eq(before.id().value()))
                        .and(SHOUTOUT_.STATE.eq(before.state().word()))
                        .execute()
                == 1;
    }

    /** False when it belongs to an account already. */
    boolean claim(ShoutoutId id, AccountId account) {
        return sql.update(SHOUTOUT_)
                        .set(SHOUTOUT_.BUYER, account.value())
                        .where(SHOUTOUT_.ID.eq(id.value()))
                        .and(SHOUTOUT_.BUYER.isNull())
                        .execute()
                == 1;
    }

    Optional<Shoutout> find(ShoutoutId id) {
        return sql.selectFrom(SHOUTOUT_).where(SHOUTOUT_.ID.eq(id.value())).fetchOptional(this::shoutout);
    }

    /** Nobody else moves it until the transaction ends. */
    Optional<Shoutout> lock(ShoutoutId id) {
        return sql.selectFrom(SHOUTOUT_)
                .where(SHOUTOUT_.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional(this::shoutout);
    }

    /** Of a guest's order; once it is an account's, its token opens nothing any more. */
    Optional<ShoutoutId> byClaim(byte[] hash) {
        return sql.select(SHOUTOUT_.ID)
                .from(SHOUTOUT_)
                .where(SHOUTOUT_.CLAIM_HASH.eq(hash))
                .and(SHOUTOUT_.BUYER.isNull())
                .fetchOptional(row -> new ShoutoutId(row.value1()));
    }

    /** Whose video it is that is being made ready. */
    List<Shoutout> waitingFor(MediaId video) {
        return sql.selectFrom(SHOUTOUT_)
                .where(SHOUTOUT_.MEDIA.eq(video.value()))
                .and(SHOUTOUT_.STATE.eq(ShoutoutState.PROCESSING.word()))
                .fetch(this::shoutout);
    }

    /** What a performer has not delivered yet. */
    List<ShoutoutId> underWay(PerformerId performer) {
        return sql.select(SHOUTOUT_.ID)
                .from(SHOUTOUT_)
                .where(SHOUTOUT_.PERFORMER.eq(performer.value()))
                .and(SHOUTOUT_.STATE.in(
                        ShoutoutState.UNDER_WAY.stream().map(ShoutoutState::word).toList()))
                .fetch(row -> new ShoutoutId(row.value1()));
    }

    /** Whose time to be paid is over, the oldest first. */
    List<ShoutoutId> unpaidAt(Instant now, int most) {
        return sql.select(SHOUTOUT_.ID)
                .from(SHOUTOUT_)
                .where(SHOUTOUT_.STATE.eq(inline(ShoutoutState.AWAITING_PAYMENT.word())))
                .and(SHOUTOUT_.PAY_BY.le(now))
                .orderBy(SHOUTOUT_.PAY_BY)
                .limit(most)
                .fetch(row -> new ShoutoutId(row.value1()));
    }

    /** What the link leads to, as long as it is delivered. */
    Optional<Shoutout> byLink(String link) {
        return sql.selectFrom(SHOUTOUT_)
                .where(SHOUTOUT_.LINK_TOKEN.eq(link))
                .and(SHOUTOUT_.STATE.eq(ShoutoutState.DELIVERED.word()))
                .fetchOptional(this::shoutout);
    }

    private static void fill(ShoutoutRecord row, Shoutout order) {
        var times = order.times();
        row.setMoney(order.deal().money().word());
        row.setState(order.state().word());
        row.setPayment(order.payment().value());
        row.setOrderedAt(times.orderedAt());
        row.setPayBy(times.payBy());
        row.setPlaceUntil(times.placeUntil());
        row.setPaidAt(times.paidAt());
        row.setDeadline(times.deadline());
        row.setAcceptedAt(times.acceptedAt());
        row.setDeliveredAt(times.deliveredAt());
        row.setEndedAt(times.endedAt());
        row.setReason(order.reason());
        fill(row, order.work());
        fill(row, order.feedback());
    }

    private static void fill(ShoutoutRecord row, Work work) {
        row.setMedia(work.media() == null ? null : work.media().value());
        row.setLinkToken(work.link());
        row.setTrouble(work.trouble() == null ? null : work.trouble().word());
        row.setVideoFailure(work.videoFailure());
        row.setExtended(work.extended());
    }

    private static void fill(ShoutoutRecord row, Feedback feedback) {
        var rating = feedback.rating();
        row.setStars(rating == null ? null : rating.stars());
        row.setComment(rating == null ? null : rating.comment());
        var reaction = feedback.reaction();
        row.setEmoji(reaction == null ? null : reaction.emoji());
        row.setMessage(reaction == null ? null : reaction.message());
        var complaint = feedback.complaint();
        row.setComplaint(complaint == null ? null : complaint.reason());
        row.setComplainedAt(complaint == null ? null : complaint.at());
        row.setDecision(complaint == null ? null : complaint.decision());
        row.setDecisionReason(complaint == null ? null : complaint.decisionReason());
    }

    Shoutout shoutout(ShoutoutRecord row) {
        return new Shoutout(
                new ShoutoutId(row.getId()),
                row.getNumber(),
                new PerformerId(row.getPerformer()),
                new Buyer(
                        row.getBuyer() == null ? null : new AccountId(row.getBuyer()),
                        row.getEmail(),
                        Locale.forLanguageTag(row.getLocale())),
                wish(row),
                new Deal(
                        Money.of(row.getPrice(), row.getCurrency()),
                        json.readValue(row.getSplit().data(), Split.class),
                        row.getDeliveryDays(),
                        MoneyMode.of(row.getMoney())),
                ShoutoutState.of(row.getState()),
                new PaymentId(row.getPayment()),
                new Times(
                        row.getOrderedAt(),
                        row.getPayBy(),
                        row.getPlaceUntil(),
                        row.getPaidAt(),
                        row.getDeadline(),
                        row.getAcceptedAt(),
                        row.getDeliveredAt(),
                        row.getEndedAt(),
                        row.getPrunedAt()),
                row.getReason(),
                work(row),
                feedback(row));
    }

    private static Wish wish(ShoutoutRecord row) {
        return new Wish(
                ForWhom.of(row.getForWhom()),
                row.getRecipient(),
                row.getSender(),
                row.getOccasion() == null ? null : Occasion.of(row.getOccasion()),
                row.getInstructions(),
                row.getGiftMessage(),
                row.getIsPublic());
    }

    private static Work work(ShoutoutRecord row) {
        return new Work(
                row.getMedia() == null ? null : new MediaId(row.getMedia()),
                row.getLinkToken(),
                row.getTrouble() == null ? null : Work.Trouble.of(row.getTrouble()),
                row.getVideoFailure(),
                row.getExtended());
    }

    private static Feedback feedback(ShoutoutRecord row) {
        return new Feedback(
                row.getStars() == null ? null : new Feedback.Rating(row.getStars(), row.getComment()),
                row.getEmoji() == null && row.getMessage() == null
                        ? null
                        : new Feedback.Reaction(row.getEmoji(), row.getMessage()),
                row.getComplaint() == null
                        ? null
                        : new Feedback.Complaint(
                                row.getComplaint(),
                                row.getComplainedAt(),
                                row.getDecision(),
                                row.getDecisionReason()));
    }
}
