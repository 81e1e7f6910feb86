package dev.ovation.account;

import dev.ovation.platform.events.Announcement;
import dev.ovation.platform.identity.AccountId;
import java.util.UUID;

/** The mail to somebody who is asked to set a password; what it is about is told by the module that asks. */
@FunctionalInterface
public interface Invitation {

    /** @param token of the page where the password is set, once and for some days */
    Announcement to(UUID id, AccountId account, String token);
}
