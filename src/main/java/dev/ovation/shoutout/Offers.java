package dev.ovation.shoutout;

import dev.ovation.media.MediaLibrary;
import dev.ovation.media.Sight;
import dev.ovation.payment.WhoPays;
import dev.ovation.performer.Performers;
import dev.ovation.platform.http.Amounts;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.money.Money;
import dev.ovation.shoutout.ShoutoutListTable.Record;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The door to offers: as a performer sees his own, and as everybody sees it. */
@Component
public class Offers {

    private static final int DEFAULT_DAYS = 5;

    private final OfferTable table;
    private final ShoutoutListTable lists;
    private final ShoutoutCharges charges;
    private final Surroundings around;
    private final ShoutoutSettings settings;
    private final InstantSource clock;

    /** What an offer is shown with. */
    @Component
    record Surroundings(Performers performers, MediaLibrary media, Amounts amounts, WhoPays whoPays) {}

    Offers(
            OfferTable table,
            ShoutoutListTable lists,
            ShoutoutCharges charges,
            Surroundings around,
            ShoutoutSettings settings,
            InstantSource clock) {
        this.table = table;
        this.lists = lists;
        this.charges = charges;
        this.around = around;
        this.settings = settings;
        this.clock = clock;
    }

    /** One that was never made is off. */
    public OwnOffer own(AccountId account) {
        var performer = around.performers().ofAccount(account).orElseThrow(RequestRefused.NotFound::new);
        var now = table.at(clock.instant(), performer);
        var found = now.map(OfferNow::offer);
        var days = found.map(Offer::deliveryDays).orElse(DEFAULT_DAYS);
        return new OwnOffer(
                found.map(Offer::available).orElse(false),
                found.map(Offer::price).orElse(null),
                days,
                found.map(Offer::maxOpen).orElse(settings.maxOpen()),
                found.map(Offer::hint).orElse(null),
                found.map(Offer::occasions).orElse(List.of()),
                found.map(this::intro).orElse(null),
                found.filter(offer -> offer.isPausedAt(clock.instant())).map(Offer::pausedUntil).orElse(null),
                now.map(OfferNow::underWay).orElse(0),
                bounds(),
                charges.modeFor(days));
    }

    /** @throws RequestRefused.NotFound when there is no such performer, or he never offered anything */
    public PublicOffer of(String handle) {
        var performer = around.performers()
                .byHandle(handle.toLowerCase(Locale.ROOT))
                .orElseThrow(RequestRefused.NotFound::new);
        var now = table.at(clock.instant(), performer.id()).orElseThrow(RequestRefused.NotFound::new);
        var offer = now.offer();
        var reason = now.whyNot(clock.instant());
        var record = lists.recordOf(performer.id());
        return new PublicOffer(
                reason == null,
                reason,
                offer.price(),
                offer.deliveryDays(),
                offer.hint(),
                offer.occasions().isEmpty() ? List.of(Occasion.values()) : offer.occasions(),
                intro(offer),
                charges.modeFor(offer.deliveryDays()),
                around.whoPays().need().orElse(null),
                settings.deadline(clock.instant(), offer.deliveryDays()),
                rating(record),
                usualDays(record));
    }

    private @Nullable Intro intro(Offer offer) {
        var intro = offer.intro();
        if (intro == null) {
            return null;
        }
        var view = around.media().views(Map.of(intro, Sight.FULL)).get(intro);
        return view == null ? null : Intro.of(view);
    }

    private OwnOffer.Bounds bounds() {
        var currency = around.amounts().currency();
        return new OwnOffer.Bounds(
                new Money(settings.minPrice(), currency),
                new Money(settings.maxPrice(), currency),
                settings.minDays(),
                settings.maxDays());
    }

    private static PublicOffer.@Nullable Rating rating(Record record) {
        var stars = record.stars();
        return stars == null
                ? null
                : new PublicOffer.Rating(stars.setScale(1, RoundingMode.HALF_UP).doubleValue(), record.rated());
    }

    private static @Nullable Integer usualDays(Record record) {
        var taken = record.secondsToDeliver();
        var day = BigDecimal.valueOf(Duration.ofDays(1).toSeconds());
        return taken == null ? null : Math.max(1, taken.divide(day, 0, RoundingMode.CEILING).intValueExact());
    }
}
