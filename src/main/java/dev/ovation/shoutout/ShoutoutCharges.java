package dev.ovation.shoutout;

import dev.ovation.payment.Charge;
import dev.ovation.payment.PayWith;
import dev.ovation.payment.Payer;
import dev.ovation.payment.Payments;
import dev.ovation.payment.Purpose;
import dev.ovation.payment.WhoPays;
import dev.ovation.payment.billing.BillingForm;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Makes the charges of orders: held where the gateway holds long enough, otherwise taken at once. */
@Component
class ShoutoutCharges {

    /** The kind of their payments' purpose. */
    static final String KIND = "shoutout";

    private final Payments payments;
    private final WhoPays whoPays;
    private final ShoutoutSettings settings;
    private final MessageSource texts;

    ShoutoutCharges(Payments payments, WhoPays whoPays, ShoutoutSettings settings, MessageSource texts) {
        this.payments = payments;
        this.whoPays = whoPays;
        this.settings = settings;
        this.texts = texts;
    }

    /** What can be promised for so many days and the one extension. */
    MoneyMode modeFor(int deliveryDays) {
        var longest = settings.timeFor(deliveryDays).plus(settings.extension());
        return payments.holdWindow().filter(window -> longest.compareTo(window) <= 0).isPresent()
                ? MoneyMode.HELD
                : MoneyMode.CHARGED;
    }

    /**
     * Receipts call it what the buyer's screen calls it now. Refuses what the gateway would refuse of who pays.
     *
     * @param performer as the receipt names him
     */
    Charge of(Shoutout order, String performer, PayWith with, @Nullable BillingForm billing) {
        var charge = Charge.once(
                        order.payment(),
                        payer(order),
                        order.deal().price(),
                        new Purpose(KIND, order.id().value(), title(performer)),
                        order.deal().split(),
                        with)
                .billedTo(whoPays.checked(billing, with));
        return switch (order.deal().money()) {
            case HELD -> charge.held();
            case CHARGED -> charge.deferred();
        };
    }

    private String title(String performer) {
        return texts.getMessage("title.shoutout", new Object[] {performer}, LocaleContextHolder.getLocale());
    }

    private static Payer payer(Shoutout order) {
        var buyer = order.buyer();
        var account = buyer.account();
        return account == null
                ? Payer.guest(order.id().asOwner(), Objects.requireNonNull(buyer.email()), buyer.locale())
                : Payer.of(account);
    }
}
