package dev.ovation.account;

import dev.ovation.platform.identity.AccountId;
import java.util.Optional;

/**
 * What an upper module knows about the person who calls; the members of its record join the answer of {@code GET /me}.
 */
public interface MePart<T extends Record> {

    /** From which the published description learns the members. */
    Class<T> shape();

    Optional<T> partFor(AccountId account);
}
