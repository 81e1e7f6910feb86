package dev.ovation.demo;

import dev.ovation.demo.OrderBook.Entry;
import dev.ovation.performer.Performers;
import dev.ovation.platform.http.Operation;
import dev.ovation.platform.http.Refusal;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.jobs.Jobs;
import dev.ovation.platform.jobs.RecurringJob;
import dev.ovation.shoutout.AnswerRequest;
import dev.ovation.shoutout.Deliveries;
import dev.ovation.shoutout.Feedback;
import dev.ovation.shoutout.ShoutoutState;
import dev.ovation.shoutout.Shoutouts;
import dev.ovation.shoutout.ShownShoutout;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;

/**
 * Brings each order of the book one step further at a time, as buyers and performers would: ordered, paid, accepted,
 * filmed, praised. Where it was left by a restart it goes on.
 */
@DemoOnly
class PlayOrders implements RecurringJob {

    /** What the two sides of an order do. */
    @DemoOnly
    record Doors(Performers performers, Shoutouts shoutouts, AnswerRequest answer, Deliveries deliveries) {}

    private static final Logger log = LoggerFactory.getLogger(PlayOrders.class);

    private final OrderBook book;
    private final DemoBuyers buyers;
    private final StageTable stage;
    private final Doors doors;
    private final Jobs jobs;
    private volatile boolean played;

    PlayOrders(
            OrderBook book,
            DemoBuyers buyers,
            StageTable stage,
            Doors doors,
            Jobs jobs,
            @Value("${ovation.demo-content:all}") String content) {
        this.book = book;
        this.buyers = buyers;
        this.stage = stage;
        this.doors = doors;
        this.jobs = jobs;
        played = content.equals("accounts");
    }

    @Override
    public String name() {
        return "demo-orders";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(3);
    }

    @Override
    public void run() {
        if (!played && buyers.canPay()) {
            played = book.orders().stream().map(this::oneStep).reduce(true, Boolean::logicalAnd);
        }
    }

    /** True when nothing is left to do. What is refused was changed by a visitor, and stays as he left it. */
    private boolean oneStep(Entry entry) {
        try {
            return isOverAfterOneStep(entry);
        } catch (Refusal refused) {
            log.info("A demo order of {} goes no further: {}", entry.performer(), refused.getMessage());
            return true;
        }
    }

    private boolean isOverAfterOneStep(Entry entry) {
        if (doors.performers().byHandle(entry.performer()).isEmpty()) {
            return false; // the house is just opening
        }
        var found = find(entry);
        if (found.isEmpty()) {
            doors.shoutouts()
                    .place(
                            Operation.first(entry.id().value()),
                            buyers.of(entry),
                            buyers.wanted(entry, book.termsOf(entry)));
            return false;
        }
        var order = found.get();
        return switch (order.state()) {
            case AWAITING_PAYMENT -> {
                buyers.pay(order);
                yield false;
            }
            case OPEN -> entry.ends() == ShoutoutState.OPEN || !accepted(entry);
            case ACCEPTED -> entry.ends() == ShoutoutState.ACCEPTED || !filmed(entry);
            case PROCESSING -> false;
            case DELIVERED -> order.rating() != null || !praised(entry);
            default -> true;
        };
    }

    private Optional<ShownShoutout> find(Entry entry) {
        try {
            return Optional.of(doors.shoutouts().one(entry.id(), buyers.of(entry)));
        } catch (RequestRefused.NotFound notYet) {
            return Optional.empty();
        }
    }

    private boolean accepted(Entry entry) {
        doors.answer().accept(entry.id(), buyers.performer(entry));
        return true;
    }

    private boolean filmed(Entry entry) {
        var place = book.placeOf(entry);
        if (!stage.isShot(place, 0)) {
            jobs.whenQuiet(FilmOrder.KIND, entry.id().toString(), new FilmOrder.Take(place.role(), place.piece()));
        }
        return true;
    }

    private boolean praised(Entry entry) {
        var stars = entry.stars();
        if (stars == null) {
            return false;
        }
        var buyer = buyers.of(entry);
        if (entry.emoji() != null) {
            doors.deliveries().react(entry.id(), new Feedback.Reaction(entry.emoji(), null), buyer);
        }
        doors.deliveries().rate(entry.id(), new Feedback.Rating(stars, entry.comment()), buyer);
        return true;
    }
}
