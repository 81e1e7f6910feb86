package dev.ovation.performer;

import dev.ovation.platform.events.AuditedChange;
import dev.ovation.platform.http.Rate;
import dev.ovation.platform.http.RateLimits;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A performer changes what his page says. An earlier handle stays his and leads to the present one. Refused
 * with {@link PerformerRefused.HandleTaken} and {@link PerformerRefused.NotAPicture}.
 */
@Component
public class ChangeProfile {

    /** What to change; null leaves as it is, an empty picture takes the picture away. */
    public record Change(
            @Nullable String handle,
            @Nullable String stageName,
            @Nullable String tagline,
            @Nullable String bio,
            @Nullable String location,
            @Nullable List<String> languages,
            @Nullable List<String> links,
            @Nullable List<String> categories,
            @Nullable Optional<UUID> avatar,
            @Nullable Optional<UUID> portrait,
            @Nullable Optional<UUID> cover) {}

    private final ProfileTable profiles;
    private final ListingTable listings;
    private final HandleTable handles;
    private final CategoryTable categories;
    private final Pictures pictures;
    private final RateLimits limits;
    private final ApplicationEventPublisher events;

    ChangeProfile(
            ProfileTable profiles,
            ListingTable listings,
            HandleTable handles,
            CategoryTable categories,
            Pictures pictures,
            RateLimits limits,
            ApplicationEventPublisher events) {
        this.profiles = profiles;
        this.listings = listings;
        this.handles = handles;
        this.categories = categories;
        this.pictures = pictures;
        this.limits = limits;
        this.events = events;
    }

    @Transactional
    public void change(AccountId account, Change change) {
        var before = profiles.lock(account).orElseThrow(RequestRefused.NotFound::new);
        var listed = listings.of(before.id()).orElseThrow();
        var trades = or(change.categories(), listed.categories());
        categories.all().check(trades);
        var after = new Profile(
                before.id(),
                account,
                handle(before, change.handle()),
                or(change.stageName(), before.stageName()),
                or(change.tagline(), before.tagline()),
                or(change.bio(), before.bio()),
                before.country(),
                or(change.location(), before.location()),
                Languages.checked(or(change.languages(), before.languages())),
                Links.checked(or(change.links(), before.links())),
                new Profile.Pictures(
                        picture(change.avatar(), before.pictures().avatar()),
                        picture(change.portrait(), before.pictures().portrait()),
                        picture(change.cover(), before.pictures().cover())),
                before.verified(),
                before.hidden(),
                before.joinedAt());
        pictures.use(after.id(), after.pictures(), account);
        profiles.save(after);
        listings.save(after.id(), after.stageName(), trades);
        var told = told(before, after).with("categories", listed.categories(), trades);
        if (told.changesSomething()) {
            events.publishEvent(told);
        }
    }

    private static AuditedChange told(Profile before, Profile after) {
        return AuditedChange.ofOwn(after.account(), "performer.profile_changed", after.id().asOwner())
                .with("handle", before.handle(), after.handle())
                .with("stageName", before.stageName(), after.stageName())
                .with("tagline", before.tagline(), after.tagline())
                .with("bio", before.bio(), after.bio())
                .with("location", before.location(), after.location())
                .with("languages", before.languages(), after.languages())
                .with("links", before.links(), after.links())
                .with("avatar", before.pictures().avatar(), after.pictures().avatar())
                .with("portrait", before.pictures().portrait(), after.pictures().portrait())
                .with("cover", before.pictures().cover(), after.pictures().cover());
    }

    private String handle(Profile before, @Nullable String wanted) {
        if (wanted == null || wanted.equalsIgnoreCase(before.handle())) {
            return before.handle();
        }
        var handle = Handle.claimed(wanted);
        limits.take(Rate.HANDLE_CHANGES_PER_ACCOUNT, before.account().toString());
        if (!handles.claim(handle, before.account())) {
            throw new PerformerRefused.HandleTaken();
        }
        handles.give(before.account(), before.id());
        return handle.value();
    }

    private static <T> T or(@Nullable T changed, T before) {
        return changed == null ? before : changed;
    }

    private static @Nullable UUID picture(@Nullable Optional<UUID> changed, @Nullable UUID before) {
        return changed == null ? before : changed.orElse(null);
    }
}
