package dev.ovation.account;

import dev.ovation.account.OneTimeLinks.Purpose;
import dev.ovation.platform.http.Rate;
import dev.ovation.platform.http.RateLimits;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Ids;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sets a new password, by the present one or by a link from the mailbox; every other session ends. */
@Component
public class ChangePassword {

    private final AccountTable table;
    private final Passwords passwords;
    private final OneTimeLinks links;
    private final CredentialTable credentials;
    private final TransactionTemplate transaction;
    private final Asked asked;

    /** How people prove that they may ask, how often they do, and how they are told. */
    @Component
    record Asked(CheckPassword check, RateLimits limits, ApplicationEventPublisher events, Ids ids) {}

    ChangePassword(
            AccountTable table,
            Passwords passwords,
            OneTimeLinks links,
            CredentialTable credentials,
            TransactionTemplate transaction,
            Asked asked) {
        this.table = table;
        this.passwords = passwords;
        this.links = links;
        this.credentials = credentials;
        this.transaction = transaction;
        this.asked = asked;
    }

    public void byPresentOne(AccountId id, String current, String wanted, UUID keep) {
        var checked = asked.check().present(id, current);
        var hash = passwords.hash(wanted);
        transaction.executeWithoutResult(_ -> {
            if (!table.replacePassword(id, checked, hash)) {
                throw new AccountRefused.WrongPassword(); // a link from the mailbox was faster
            }
            changed(id, keep);
        });
    }

    /** Says nothing about whether the address is known. */
    public void askForLink(String email, String address) {
        var normal = Emails.normal(email);
        asked.limits().take(Rate.PASSWORD_RESET_PER_ADDRESS, address);
        asked.limits().take(Rate.PASSWORD_RESET_PER_EMAIL, normal);
        table.byEmail(normal)
                .ifPresent(account -> transaction.executeWithoutResult(_ -> {
                    var token = links.make(account.id(), Purpose.SET_PASSWORD);
                    asked.events()
                            .publishEvent(new PasswordResetRequested(
                                    asked.ids().next(), account.id(), account.displayName(), token));
                }));
    }

    /** Whoever opened the mail owns the address: it counts as confirmed. */
    public void byLink(String token, String wanted, java.time.Instant now) {
        var hash = passwords.hash(wanted);
        transaction.executeWithoutResult(_ -> {
            var id = links.use(token, Purpose.SET_PASSWORD);
            table.confirmEmail(id, now);
            table.setPassword(id, hash);
            changed(id, null);
        });
    }

    private void changed(AccountId id, @Nullable UUID keep) {
        credentials.deleteAll(id, keep);
        links.end(id, Purpose.CHANGE_EMAIL); // who knew the old password may have asked for it
        var name = table.byId(id).orElseThrow().displayName();
        asked.events().publishEvent(new PasswordChanged(asked.ids().next(), id, name));
    }
}
