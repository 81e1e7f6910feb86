package dev.ovation.performer;

import dev.ovation.performer.PublicProfile.OfViewer;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.Viewer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a performer's public page together: profile and listing, pictures, and one statement per part. */
@Component
public class ShowProfile {

    private static final String PLANS = "plans";
    private static final String SHOUTOUT = "shoutout";
    private static final String SUBSCRIBED = "subscribed";

    private final PageTable pages;
    private final FollowTable follows;
    private final Pictures pictures;
    private final CategoryTable categories;
    private final List<ProfilePart> parts;

    ShowProfile(
            PageTable pages,
            FollowTable follows,
            Pictures pictures,
            CategoryTable categories,
            List<ProfilePart> parts) {
        this.pages = pages;
        this.follows = follows;
        this.pictures = pictures;
        this.categories = categories;
        this.parts = List.copyOf(parts);
    }

    /** @throws RequestRefused.NotFound when there is no such handle, or its performer is hidden */
    public PublicProfile of(String handle, Viewer viewer) {
        var found = pages.byHandle(handle)
                .filter(page -> !page.profile().hidden())
                .orElseThrow(RequestRefused.NotFound::new);
        return page(found.profile(), found.listing(), viewer);
    }

    private PublicProfile page(Profile profile, Listing listing, Viewer viewer) {
        var faces = pictures.facesOf(profile.pictures());
        var contributed = contributions(profile.id(), viewer, false);
        var shoutout = contributed.remove(SHOUTOUT);
        var plans = contributed.remove(PLANS);
        return new PublicProfile(
                profile.id(),
                profile.handle(),
                profile.stageName(),
                profile.tagline(),
                profile.bio(),
                profile.verified(),
                profile.location().isEmpty() ? null : profile.location(),
                profile.languages(),
                profile.links(),
                faces.avatar(),
                faces.portrait(),
                faces.cover(),
                categories.all().of(listing.categories()),
                listing.priceFrom(),
                profile.joinedAt(),
                listing.counts(),
                plans == null ? List.of() : plans,
                shoutout,
                ofViewer(profile, viewer),
                contributed);
    }

    private OfViewer ofViewer(Profile profile, Viewer viewer) {
        var contributed = contributions(profile.id(), viewer, true);
        return new OfViewer(
                Objects.equals(contributed.get(SUBSCRIBED), true),
                viewer.accountId().filter(account -> follows.follows(account, profile.id())).isPresent(),
                viewer.accountId().filter(profile.account()::equals).isPresent());
    }

    private Map<String, @Nullable Object> contributions(PerformerId performer, Viewer viewer, boolean ofViewer) {
        var found = new HashMap<String, @Nullable Object>();
        parts.stream()
                .filter(part -> part.ofViewer() == ofViewer)
                .forEach(part -> found.put(part.name(), part.partFor(performer, viewer)));
        return found;
    }
}
