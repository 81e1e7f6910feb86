package dev.ovation.shoutout;

import dev.ovation.media.MediaId;
import dev.ovation.media.MediaKind;
import dev.ovation.media.MediaLibrary;
import dev.ovation.performer.PerformerId;
import dev.ovation.performer.Performers;
import dev.ovation.platform.events.AuditedChange;
import dev.ovation.platform.http.Amounts;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.money.Money;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A performer says what he offers, within the operator's bounds. Refuses an introduction that is no video. */
@Component
public class ChangeOffer {

    /** The whole offer; what is null is as if it had never been said. */
    public record Wanted(
            boolean available,
            Money price,
            int deliveryDays,
            @Nullable Integer maxOpen,
            @Nullable String hint,
            List<Occasion> occasions,
            @Nullable MediaId intro,
            @Nullable Instant pausedUntil) {}

    private final OfferTable table;
    private final ListOffer listOffer;
    private final Performers performers;
    private final MediaLibrary media;
    private final Amounts amounts;
    private final ShoutoutSettings settings;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    ChangeOffer(
            OfferTable table,
            ListOffer listOffer,
            Performers performers,
            MediaLibrary media,
            Amounts amounts,
            ShoutoutSettings settings,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.table = table;
        this.listOffer = listOffer;
        this.performers = performers;
        this.media = media;
        this.amounts = amounts;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void change(AccountId account, Wanted wanted) {
        var performer = performers.ofAccount(account).orElseThrow(RequestRefused.NotFound::new);
        amounts.check("price", wanted.price(), settings.prices());
        checkDays(wanted.deliveryDays());
        introduce(performer, wanted.intro(), account);
        var offer = new Offer(
                performer,
                wanted.available(),
                wanted.price(),
                wanted.deliveryDays(),
                wanted.maxOpen() == null ? settings.maxOpen() : wanted.maxOpen(),
                wanted.hint(),
                wanted.occasions().stream().distinct().toList(),
                wanted.intro(),
                pause(wanted.pausedUntil()));
        var before = table.lock(performer);
        table.save(offer);
        listOffer.list(offer);
        var told = told(account, before.orElse(null), offer);
        if (told.changesSomething()) {
            events.publishEvent(told);
        }
    }

    private static AuditedChange told(AccountId by, @Nullable Offer before, Offer after) {
        return AuditedChange.ofOwn(by, "performer.offer_changed", after.performer().asOwner())
                .with("available", before == null ? null : before.available(), after.available())
                .with("price", before == null ? null : before.price(), after.price())
                .with("deliveryDays", before == null ? null : before.deliveryDays(), after.deliveryDays())
                .with("maxOpen", before == null ? null : before.maxOpen(), after.maxOpen())
                .with("instructionsHint", before == null ? null : before.hint(), after.hint())
                .with("occasions", before == null ? null : before.occasions(), after.occasions())
                .with("intro", before == null ? null : before.intro(), after.intro())
                .with("pausedUntil", before == null ? null : before.pausedUntil(), after.pausedUntil());
    }

    private void checkDays(int days) {
        if (days < settings.minDays() || days > settings.maxDays()) {
            throw new RequestRefused.BadFields(
                    "deliveryDays",
                    "out_of_range",
                    "From %d to %d days.".formatted(settings.minDays(), settings.maxDays()));
        }
    }

    private void introduce(PerformerId performer, @Nullable MediaId intro, AccountId account) {
        var claimed = media.claim(Offer.asOwner(performer), intro == null ? List.of() : List.of(intro), account);
        if (claimed.values().stream().anyMatch(status -> status.kind() != MediaKind.VIDEO)) {
            throw new ShoutoutRefused.NotShoutoutMedia();
        }
    }

    /** A pause that is over is none. */
    private @Nullable Instant pause(@Nullable Instant until) {
        return until != null && until.isAfter(clock.instant()) ? until : null;
    }
}
