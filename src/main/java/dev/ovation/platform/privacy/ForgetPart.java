package dev.ovation.platform.privacy;

import dev.ovation.platform.identity.AccountId;
import java.util.Set;

/**
 * What a module does about somebody who leaves: it forgets everything that no duty keeps. Nobody is signed in as him
 * any more then, and his account says nothing of him.
 */
public interface ForgetPart {

    /** Who left, and the address that he had. */
    record Person(AccountId account, String email) {}

    /** In transactions of its own, at most a few hundred rows in each; called again until it returns. */
    void forget(Person person);

    /** Why somebody cannot leave yet, in stable words. */
    default Set<String> obstacles(AccountId person) {
        return Set.of();
    }

    /** What others use can only be forgotten after they gave it up: the highest comes last. */
    default int turn() {
        return 0;
    }
}
