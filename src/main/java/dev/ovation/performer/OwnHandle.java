package dev.ovation.performer;

import dev.ovation.account.MePart;
import dev.ovation.platform.identity.AccountId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells {@code GET /me} the handle of a caller who performs. */
@Component
class OwnHandle implements MePart<OwnHandle.Named> {

    record Named(String handle) {}

    private final ProfileTable profiles;

    OwnHandle(ProfileTable profiles) {
        this.profiles = profiles;
    }

    @Override
    public Class<Named> shape() {
        return Named.class;
    }

    @Override
    public Optional<Named> partFor(AccountId account) {
        return profiles.handleOf(account).map(Named::new);
    }
}
