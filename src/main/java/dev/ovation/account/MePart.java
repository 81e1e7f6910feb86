package dev.ovation.account;

import dev.ovation.platform.identity.AccountId;
import java.util.Map;

/** What an upper module knows about the person who calls; its members join the answer of {@code GET /me}. */
public interface MePart {

    Map<String, Object> partFor(AccountId account);
}
