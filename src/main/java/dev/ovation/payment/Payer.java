package dev.ovation.payment;

import dev.ovation.platform.events.Announcement.Recipient;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Owner;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who pays: somebody with an account, or a guest, of whom only what he ordered and his address are known.
 *
 * @param recipient who gets the receipts
 */
public record Payer(Owner owner, Recipient recipient) {

    public static Payer of(AccountId account) {
        return new Payer(Owner.of(account), new Recipient.OfAccount(account));
    }

    /** @param owner what the guest's token opens */
    public static Payer guest(Owner owner, String email, Locale locale) {
        return new Payer(owner, new Recipient.OfEmail(email, locale));
    }

    /** Facts of a mail, with the way to the payer's history if he has one. */
    Map<String, Object> withHistory(Map<String, Object> facts) {
        var all = new HashMap<>(facts);
        account().ifPresent(_ -> all.put("payments", "/payments"));
        return all;
    }

    Optional<AccountId> account() {
        return recipient instanceof Recipient.OfAccount of ? Optional.of(of.account()) : Optional.empty();
    }
}
