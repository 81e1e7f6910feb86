package dev.ovation.account;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Ids;
import dev.ovation.platform.identity.Role;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the admin that the operator names in {@code ovation.admin.email} while there is none: by a mail with a link, so
 * that no password stands in a configuration. An account that somebody has already under this address is only taken
 * when the address was confirmed: else a stranger's would become the admin's.
 */
@Component
class FirstAdmin {

    private static final Logger log = LoggerFactory.getLogger(FirstAdmin.class);
    private static final Duration TIME_TO_ACCEPT = Duration.ofDays(7);

    private final AdminSettings settings;
    private final AccountTable table;
    private final OneTimeLinks links;
    private final Passwords passwords;
    private final Origin origin;

    /** What every new row and event needs. */
    @Component
    record Origin(Ids ids, InstantSource clock, ApplicationEventPublisher events) {}

    FirstAdmin(AdminSettings settings, AccountTable table, OneTimeLinks links, Passwords passwords, Origin origin) {
        this.settings = settings;
        this.table = table;
        this.links = links;
        this.passwords = passwords;
        this.origin = origin;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void invite() {
        if (settings.email().isBlank() || table.anyoneIs(Role.ADMIN)) {
            return;
        }
        var email = Emails.normal(settings.email());
        table.byEmail(email).ifPresentOrElse(this::promote, () -> create(email));
    }

    private void promote(Account account) {
        if (account.emailConfirmed()) {
            table.giveRole(account.id(), Role.ADMIN);
        } else {
            log.warn("ovation.admin.email: its account has not confirmed the address; confirm it and start again");
        }
    }

    private void create(String email) {
        var id = new AccountId(origin.ids().next());
        var admin = new Account(
                id,
                email,
                false,
                "Admin",
                Locale.ENGLISH,
                ZoneOffset.UTC,
                Set.of(Role.ADMIN),
                null,
                origin.clock().instant());
        if (table.insert(admin, passwords.nobodysHash(), SignUp.TERMS)) {
            var token = links.make(id, OneTimeLinks.Purpose.SET_PASSWORD, TIME_TO_ACCEPT);
            origin.events().publishEvent(new AdminInvited(origin.ids().next(), id, token));
            log.info("The admin that ovation.admin.email names gets a mail with a link to set a password");
        }
    }
}
