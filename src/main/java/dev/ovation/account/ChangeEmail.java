package dev.ovation.account;

import dev.ovation.account.OneTimeLinks.NewEmail;
import dev.ovation.account.OneTimeLinks.Purpose;
import dev.ovation.platform.events.AuditedChange;
import dev.ovation.platform.http.Rate;
import dev.ovation.platform.http.RateLimits;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Ids;
import dev.ovation.platform.identity.Owner;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Gives an account another address: asked for with the password, done by the link that goes there. The address that it
 * has is told when somebody asks and when it is done, and what it could still open is shut.
 */
@Component
public class ChangeEmail {

    private final AccountTable table;
    private final CheckPassword check;
    private final OneTimeLinks links;
    private final CredentialTable credentials;
    private final TransactionOperations transaction;
    private final Asked asked;

    /** How often people ask, and how they are told. */
    @Component("askedForEmail")
    record Asked(RateLimits limits, ApplicationEventPublisher events, Ids ids, InstantSource clock) {}

    ChangeEmail(
            AccountTable table,
            CheckPassword check,
            OneTimeLinks links,
            CredentialTable credentials,
            TransactionOperations transaction,
            Asked asked) {
        this.table = table;
        this.check = check;
        this.links = links;
        this.credentials = credentials;
        this.transaction = transaction;
        this.asked = asked;
    }

    /**
     * Takes the place of what was asked before. Says nothing about whether somebody has the address.
     *
     * @param by the session or token that asks, which stays signed in
     * @throws AccountRefused.WrongPassword when it is not his
     */
    public void ask(AccountId id, String email, String password, UUID by) {
        var wanted = Emails.normal(email);
        var checked = check.present(id, password);
        asked.limits().take(Rate.EMAIL_CHANGES_PER_ACCOUNT, id.toString());
        asked.limits().take(Rate.EMAIL_CHANGES_PER_EMAIL, wanted);
        transaction.executeWithoutResult(_ -> {
            var account = locked(id, checked);
            if (account.email().equals(wanted)) {
                throw new RequestRefused.BadFields("email", "own_email", "This is your address already.");
            }
            var token = links.makeInstead(new NewEmail(id, wanted, by));
            tell(new EmailChangeRequested(asked.ids().next(), account.email(), account.locale()));
            if (table.byEmail(wanted).isEmpty()) {
                tell(new NewEmailToConfirm(asked.ids().next(), wanted, account.locale(), token));
            }
        });
    }

    private Account locked(AccountId id, String checked) {
        table.lock(id);
        if (!table.stillHasPassword(id, checked)) {
            throw new AccountRefused.WrongPassword(); // it was changed while we looked at it
        }
        return table.byId(id).orElseThrow();
    }

    /** It stays as it is; does nothing when nothing is open. */
    @Transactional
    public void takeBack(AccountId id) {
        links.end(id, Purpose.CHANGE_EMAIL);
    }

    /**
     * By the link that went to the new address; every session but the one that asked ends, as with a new password.
     *
     * @throws AccountRefused.LinkGone when it was used, replaced, taken back, or is too old
     * @throws AccountRefused.EmailTaken when somebody else has the address by now
     */
    public void confirm(String token) {
        transaction.executeWithoutResult(_ -> {
            var proved = links.useForEmail(token);
            var before = table.byId(proved.account()).orElseThrow();
            if (!table.setEmail(before.id(), proved.email(), asked.clock().instant())) {
                throw new AccountRefused.EmailTaken();
            }
            links.endAll(before.id()); // what went to the old address is not for whoever reads it now
            credentials.deleteAll(before.id(), proved.askedBy());
            tell(new EmailChanged(asked.ids().next(), before.email(), before.locale()));
            // No address: of the log nothing is ever taken out but by who leaves.
            tell(AuditedChange.ofOwn(before.id(), "account.email_changed", Owner.of(before.id())));
        });
    }

    private void tell(Object news) {
        asked.events().publishEvent(news);
    }
}
