package dev.ovation.performer;

import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import org.springframework.stereotype.Component;

/** Shows a performer his own profile. */
@Component
public class ShowOwnProfile {

    private final ProfileTable profiles;
    private final ListingTable listings;
    private final CategoryTable categories;
    private final Pictures pictures;
    private final Performers performers;

    ShowOwnProfile(
            ProfileTable profiles,
            ListingTable listings,
            CategoryTable categories,
            Pictures pictures,
            Performers performers) {
        this.profiles = profiles;
        this.listings = listings;
        this.categories = categories;
        this.pictures = pictures;
        this.performers = performers;
    }

    /** @throws RequestRefused.NotFound when this account does not perform here */
    public OwnProfile of(AccountId account) {
        var profile = profiles.profileOf(account).orElseThrow(RequestRefused.NotFound::new);
        var listing = listings.of(profile.id()).orElseThrow();
        return OwnProfile.of(
                profile,
                listing,
                categories.all().of(listing.categories()),
                pictures.facesOf(profile.pictures()),
                performers.terms(profile.id()).commission());
    }
}
