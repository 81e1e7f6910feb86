package dev.ovation.account;

import dev.ovation.platform.identity.Viewer;
import java.util.Optional;

/** What an upper module lets people without an account in by: the tokens that it gave them for what they ordered. */
public interface GuestTokens {

    Optional<Viewer.Guest> find(String token);
}
