package dev.ovation.account;

import dev.ovation.platform.identity.Role;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
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

    private final AdminSettings settings;
    private final AccountTable table;
    private final InviteAccount invitations;
    private final ChangeRoles roles;

    FirstAdmin(AdminSettings settings, AccountTable table, InviteAccount invitations, ChangeRoles roles) {
        this.settings = settings;
        this.table = table;
        this.invitations = invitations;
        this.roles = roles;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void invite() {
        if (settings.email().isBlank() || table.anyoneIs(Role.ADMIN)) {
            return;
        }
        var email = Emails.normal(settings.email());
        table.byEmail(email)
                .filter(Account::emailConfirmed)
                .ifPresentOrElse(account -> roles.give(account.id(), Role.ADMIN, null), () -> create(email));
    }

    private void create(String email) {
        if (invitations.invite(email, "Admin", Locale.ENGLISH, Role.ADMIN, AdminInvited::new).isPresent()) {
            log.info("The admin that ovation.admin.email names gets a mail with a link to set a password");
        } else {
            log.warn("ovation.admin.email: somebody signed up with it and did not confirm it, perhaps a stranger."
                    + " Choose a new password by \"Forgot your password\", and start again");
        }
    }
}
