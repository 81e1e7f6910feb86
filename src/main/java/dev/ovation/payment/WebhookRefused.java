package dev.ovation.payment;

import dev.ovation.platform.events.Alert;
import dev.ovation.platform.identity.Owner;
import java.time.Instant;

/**
 * Notices came that a gateway did not send, or that it signs with another secret than the one we were given.
 *
 * @param at when the first of them came
 */
record WebhookRefused(String gateway, Instant at) implements Alert {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String code() {
        return "webhook_refused";
    }

    @Override
    public String key() {
        return gateway + ":" + at;
    }

    @Override
    public Owner about() {
        return new Owner("gateway", gateway);
    }

    @Override
    public String sentence() {
        return "Notices in the name of the gateway %s are refused: their signature is not valid.".formatted(gateway);
    }

    @Override
    public String page() {
        return "/staff/alerts";
    }
}
