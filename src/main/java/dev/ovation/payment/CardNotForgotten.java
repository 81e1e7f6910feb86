package dev.ovation.payment;

import dev.ovation.platform.events.Alert;
import dev.ovation.platform.identity.Owner;
import java.util.UUID;

/**
 * A card that nobody wants charged any more can still be: its gateway does not forget it.
 *
 * @param days for how many this has been so; it is told once on each
 */
record CardNotForgotten(UUID method, String gateway, long days) implements Alert {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String code() {
        return "card_not_forgotten";
    }

    @Override
    public String key() {
        return method + ":" + days;
    }

    @Override
    public Owner about() {
        return Owner.of("payment-method", method);
    }

    @Override
    public String sentence() {
        return "The gateway %s has not forgotten a card for more than %d hours.".formatted(gateway, days * 24);
    }

    @Override
    public String page() {
        return "/staff/alerts";
    }
}
