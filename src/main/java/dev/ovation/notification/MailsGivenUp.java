package dev.ovation.notification;

import dev.ovation.platform.events.Alert;
import dev.ovation.platform.identity.Owner;
import java.time.LocalDate;
import java.util.UUID;

/** A mail was tried for two days and will not be tried again; one alert a day, however many they are. */
record MailsGivenUp(UUID first, LocalDate day) implements Alert {

    @Override
    public Severity severity() {
        return Severity.SERIOUS;
    }

    @Override
    public String code() {
        return "mails_given_up";
    }

    @Override
    public String key() {
        return day.toString();
    }

    @Override
    public Owner about() {
        return Owner.of("mail", first);
    }

    @Override
    public String sentence() {
        return "A mail could not be handed over for two days and was given up; there may be more of them today.";
    }

    @Override
    public String page() {
        return "/staff/mails";
    }
}
