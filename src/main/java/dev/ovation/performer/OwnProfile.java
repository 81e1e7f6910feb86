package dev.ovation.performer;

import dev.ovation.platform.money.BasisPoints;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A performer's profile as he sees it himself: texts as he wrote them, and his terms. */
public record OwnProfile(
        PerformerId id,
        String handle,
        String stageName,
        String tagline,
        String bio,
        String country,
        String location,
        List<String> languages,
        List<String> links,
        List<Category> categories,
        @Nullable Picture avatar,
        @Nullable Picture portrait,
        @Nullable Picture cover,
        Counts counts,
        int commissionBasisPoints,
        Instant joinedAt) {

    static OwnProfile of(
            Profile profile, Listing listing, List<Category> categories, Faces faces, BasisPoints commission) {
        return new OwnProfile(
                profile.id(), profile.handle(), profile.stageName(), profile.tagline(), profile.bio(),
                profile.country(), profile.location(), profile.languages(), profile.links(), categories,
                faces.avatar(), faces.portrait(), faces.cover(), listing.counts(), commission.value(),
                profile.joinedAt());
    }
}
