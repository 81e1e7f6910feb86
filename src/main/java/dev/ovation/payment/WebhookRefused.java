package dev.ovation.payment;

import dev.ovation.platform.events.Alert;
import dev.ovation.platform.identity.Owner;

/**
 * Notices came that a gateway did not send, or that it signs with another secret than the one we were given.
 *
 * @param window which ten minutes it was
 */
record WebhookRefused(String gateway, long window) implements Alert {

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
        return gateway + ":" + window;
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
