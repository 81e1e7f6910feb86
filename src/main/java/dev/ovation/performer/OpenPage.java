package dev.ovation.performer;

import dev.ovation.platform.identity.Ids;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the profile and the listing row of somebody who was approved. */
@Component
class OpenPage {

    private final ProfileTable profiles;
    private final ListingTable listings;
    private final HandleTable handles;
    private final Ids ids;
    private final InstantSource clock;

    OpenPage(ProfileTable profiles, ListingTable listings, HandleTable handles, Ids ids, InstantSource clock) {
        this.profiles = profiles;
        this.listings = listings;
        this.handles = handles;
        this.ids = ids;
        this.clock = clock;
    }

    void of(Application application) {
        var form = application.form();
        var id = new PerformerId(ids.next());
        var now = clock.instant();
        // Verified: a person of the staff has looked at who this is.
        profiles.add(new Profile(
                id, application.account(), form.handle(), form.stageName(), "", form.bio(), form.country(), "",
                List.of(), form.links(), Profile.Pictures.NONE, true, false, now));
        listings.add(id, form.stageName(), form.categories(), now);
        handles.give(application.account(), id);
    }
}
