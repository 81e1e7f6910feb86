package dev.ovation.account;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Ids;
import dev.ovation.platform.identity.Role;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes an account for an address whose owner did not sign up himself: no password opens it until he sets one by the
 * link in a mail. An account that somebody signed up for is never given away like that: who cannot read its mailbox may
 * have made it.
 */
@Component
class InviteAccount {

    private static final Duration TIME_TO_ACCEPT = Duration.ofDays(7);

    private final AccountTable table;
    private final OneTimeLinks links;
    private final Passwords passwords;
    private final Origin origin;

    /** What every new row and event needs. */
    @Component
    record Origin(Ids ids, InstantSource clock, ApplicationEventPublisher events) {}

    InviteAccount(AccountTable table, OneTimeLinks links, Passwords passwords, Origin origin) {
        this.table = table;
        this.links = links;
        this.passwords = passwords;
        this.origin = origin;
    }

    /** Whoever was invited before and has not answered yet gets another link. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Account> invite(String email, String name, Locale locale, Role role, Invitation mail) {
        var invited = create(email, name, locale, role).or(() -> unanswered(email, role));
        invited.map(Account::id).ifPresent(id -> {
            var token = links.make(id, OneTimeLinks.Purpose.SET_PASSWORD, TIME_TO_ACCEPT);
            origin.events().publishEvent(mail.to(origin.ids().next(), id, token));
        });
        return invited;
    }

    private Optional<Account> create(String email, String name, Locale locale, Role role) {
        var account = new Account(
                new AccountId(origin.ids().next()),
                email,
                false,
                name,
                locale,
                ZoneOffset.UTC,
                Set.of(role),
                null,
                null,
                origin.clock().instant());
        return table.insert(account, passwords.nobodysHash(), SignUp.TERMS) ? Optional.of(account) : Optional.empty();
    }

    private Optional<Account> unanswered(String email, Role role) {
        var account = table.byEmail(email)
                .filter(found -> table.passwordHash(found.id()).filter(PasswordHashes::isNobodys).isPresent());
        account.ifPresent(found -> table.giveRole(found.id(), role));
        return account;
    }
}
