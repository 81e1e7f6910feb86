package dev.ovation.performer;

import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.money.BasisPoints;
import org.springframework.stereotype.Component;

/** Staff agrees other terms with one performer than the house's. */
@Component
public class SetCommission {

    private final ProfileTable profiles;

    SetCommission(ProfileTable profiles) {
        this.profiles = profiles;
    }

    /** @throws RequestRefused.NotFound when there is no such performer */
    public void set(PerformerId performer, BasisPoints commission) {
        if (!profiles.setCommission(performer, commission)) {
            throw new RequestRefused.NotFound();
        }
    }
}
