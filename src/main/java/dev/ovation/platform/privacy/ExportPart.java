package dev.ovation.platform.privacy;

import dev.ovation.platform.identity.AccountId;
import java.util.List;

/**
 * What a module tells somebody who asks for everything that it knows about him. No secrets (hashes, tokens), and of
 * other people only what he sees of them anyway.
 */
public interface ExportPart {

    List<Chapter> chaptersOf(AccountId person);
}
