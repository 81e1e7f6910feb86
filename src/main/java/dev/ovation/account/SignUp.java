package dev.ovation.account;

import dev.ovation.account.OneTimeLinks.Purpose;
import dev.ovation.platform.http.Rate;
import dev.ovation.platform.http.RateLimits;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Ids;
import dev.ovation.platform.identity.Role;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes an account and sends the link that confirms its address. Of many equal sign-ups at the same moment one makes
 * it; the others are refused with {@link AccountRefused.EmailTaken}.
 */
@Component
public class SignUp {

    static final String TERMS = "2026-11";

    private final AccountTable table;
    private final Passwords passwords;
    private final OneTimeLinks links;
    private final RateLimits limits;
    private final TransactionTemplate transaction;
    private final Made made;

    /** What every new row needs. */
    @Component
    record Made(Ids ids, InstantSource clock, ApplicationEventPublisher events) {}

    SignUp(
            AccountTable table,
            Passwords passwords,
            OneTimeLinks links,
            RateLimits limits,
            TransactionTemplate transaction,
            Made made) {
        this.table = table;
        this.passwords = passwords;
        this.links = links;
        this.limits = limits;
        this.transaction = transaction;
        this.made = made;
    }

    public Account fromPage(String email, String password, String displayName, Locale locale, String address) {
        limits.take(Rate.SIGN_UP_PER_ADDRESS, address);
        var normal = Emails.normal(email);
        if (table.byEmail(normal).isPresent()) {
            throw new AccountRefused.EmailTaken(); // before the costly hash
        }
        var account = account(normal, displayName, locale, false, Set.of());
        var hash = passwords.hash(password);
        transaction.executeWithoutResult(_ -> {
            insert(account, hash);
            askToConfirm(account);
        });
        return account;
    }

    /** Another mail with another link, for whoever lost the first. */
    public void askAgain(AccountId id) {
        var account = table.byId(id).orElseThrow();
        if (!account.emailConfirmed()) {
            limits.take(Rate.CONFIRMATION_MAIL_PER_ACCOUNT, id.toString());
            transaction.executeWithoutResult(_ -> askToConfirm(account));
        }
    }

    public void confirm(String token) {
        transaction.executeWithoutResult(_ -> table.confirmEmail(
                links.use(token, Purpose.CONFIRM_EMAIL), made.clock().instant()));
    }

    Account confirmed(String email, String password, String displayName, Role... roles) {
        var account = account(Emails.normal(email), displayName, Locale.ENGLISH, true, Set.of(roles));
        insert(account, passwords.hash(password));
        return account;
    }

    private void askToConfirm(Account account) {
        var token = links.make(account.id(), Purpose.CONFIRM_EMAIL);
        made.events()
                .publishEvent(
                        new EmailConfirmationRequested(made.ids().next(), account.id(), account.displayName(), token));
    }

    private void insert(Account account, String hash) {
        if (!table.insert(account, hash, TERMS)) {
            throw new AccountRefused.EmailTaken();
        }
    }

    private Account account(String email, String name, Locale locale, boolean confirmed, Set<Role> roles) {
        ZoneId zone = ZoneOffset.UTC;
        return new Account(
                new AccountId(made.ids().next()),
                email,
                confirmed,
                name.strip(),
                locale,
                zone,
                roles,
                null,
                null,
                made.clock().instant());
    }
}
