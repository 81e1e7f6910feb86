package dev.ovation.platform.events;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.ovation.platform.identity.AccountId;
import java.util.Locale;
import java.util.Map;

/**
 * An event that somebody should be told about, published in the transaction of what happened. The notification module
 * keeps it there; after the commit it finds the template by the event's simple name and delivers it once per
 * {@link #key()}.
 */
public interface Announcement {

    /** The same news has the same key, however often it is told. */
    String key();

    Recipient recipient();

    /** What the template may show: strings, numbers, instants and money only, no secrets beyond links. */
    Map<String, Object> facts();

    /** Whom it is for. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    @JsonSubTypes({@Type(Recipient.OfAccount.class), @Type(Recipient.OfEmail.class)})
    sealed interface Recipient {

        record OfAccount(AccountId account) implements Recipient {}

        /** A guest, known by address only. */
        record OfEmail(String email, Locale locale) implements Recipient {}
    }
}
