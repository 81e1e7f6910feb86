package dev.ovation.shoutout.web;

import dev.ovation.media.MediaId;
import dev.ovation.platform.http.Limits;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Texts;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.money.Money;
import dev.ovation.shoutout.ChangeOffer;
import dev.ovation.shoutout.Occasion;
import dev.ovation.shoutout.Offers;
import dev.ovation.shoutout.OwnOffer;
import dev.ovation.shoutout.PublicOffer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What performers offer. */
@RestController
@RequestMapping("/api/v1")
class OfferController {

    /** A performer's whole offer; what is left out goes back to what it is without being said. */
    record WantedOffer(
            @NotNull @Nullable Boolean available,
            @NotNull @Nullable Money price,
            @NotNull @Nullable Integer deliveryDays,
            @Min(1) @Max(Limits.SHOUTOUTS_AT_ONCE) @Nullable Integer maxOpen,

            @Size(max = Limits.MESSAGE_CHARS) @Pattern(regexp = Texts.LINES) @Nullable
            String instructionsHint,

            @Size(max = Limits.OCCASIONS) @Nullable List<@NotNull Occasion> occasions,
            @Nullable MediaId introMediaId,
            @Nullable Instant pausedUntil) {

        ChangeOffer.Wanted wanted() {
            return new ChangeOffer.Wanted(
                    Objects.requireNonNull(available),
                    Objects.requireNonNull(price),
                    Objects.requireNonNull(deliveryDays),
                    maxOpen,
                    instructionsHint == null || instructionsHint.isBlank() ? null : instructionsHint.strip(),
                    occasions == null ? List.of() : occasions,
                    introMediaId,
                    pausedUntil);
        }
    }

    private final Offers offers;
    private final ChangeOffer changeOffer;

    OfferController(Offers offers, ChangeOffer changeOffer) {
        this.offers = offers;
        this.changeOffer = changeOffer;
    }

    @GetMapping("/me/shoutout-offer")
    @MayCall(Who.PERFORMER)
    OwnOffer own(AccountId performer) {
        return offers.own(performer);
    }

    @PutMapping("/me/shoutout-offer")
    @MayCall(Who.PERFORMER)
    OwnOffer change(AccountId performer, @Valid @RequestBody WantedOffer offer) {
        changeOffer.change(performer, offer.wanted());
        return offers.own(performer);
    }

    @GetMapping("/performers/{handle}/shoutout-offer")
    @MayCall(Who.ANYONE)
    PublicOffer ofPerformer(@PathVariable String handle) {
        return offers.of(handle);
    }
}
