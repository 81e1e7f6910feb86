package dev.ovation.performer;

import dev.ovation.account.MePart;
import dev.ovation.platform.identity.AccountId;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells {@code GET /me} the handle of a caller who performs. */
@Component
class OwnHandle implements MePart {

    private final ProfileTable profiles;

    OwnHandle(ProfileTable profiles) {
        this.profiles = profiles;
    }

    @Override
    public Map<String, Object> partFor(AccountId account) {
        return profiles.handleOf(account).<Map<String, Object>>map(handle -> Map.of("handle", handle)).orElse(Map.of());
    }
}
