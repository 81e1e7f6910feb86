package dev.ovation.performer;

import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.money.Money;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door to performers: who they are, on which terms, and who follows them. */
@Component
public class Performers {

    private final ProfileTable profiles;
    private final CardTable cards;
    private final ListingTable listings;
    private final FollowTable follows;
    private final FollowPerformer followPerformer;
    private final Pictures pictures;
    private final TermsTable terms;
    private final PerformerSettings settings;
    private final InstantSource clock;

    Performers(
            ProfileTable profiles,
            CardTable cards,
            ListingTable listings,
            FollowTable follows,
            FollowPerformer followPerformer,
            Pictures pictures,
            TermsTable terms,
            PerformerSettings settings,
            InstantSource clock) {
        this.profiles = profiles;
        this.cards = cards;
        this.listings = listings;
        this.follows = follows;
        this.followPerformer = followPerformer;
        this.pictures = pictures;
        this.terms = terms;
        this.settings = settings;
        this.clock = clock;
    }

    /** By the present handle or an earlier one; the card tells the present one. Nobody who is hidden. */
    public Optional<PerformerCard> byHandle(String handle) {
        return cards.byHandle(handle)
                .filter(row -> !row.hidden())
                .map(row -> withPictures(List.of(row)).get(row.id()));
    }

    /** For staff: by the present handle or an earlier one, also somebody who is hidden. */
    public Optional<PerformerId> known(String handle) {
        return cards.byHandle(handle).map(CardTable.Row::id);
    }

    /** @throws RequestRefused.NotFound when there is none; one who is hidden is found */
    public PerformerCard byId(PerformerId performer) {
        return Optional.ofNullable(cards(Set.of(performer)).get(performer)).orElseThrow(RequestRefused.NotFound::new);
    }

    /** Everyone asked for who exists, the hidden ones too, in two statements. */
    public Map<PerformerId, PerformerCard> cards(Collection<PerformerId> performers) {
        return performers.isEmpty() ? Map.of() : withPictures(cards.byIds(Set.copyOf(performers)));
    }

    /** The performer that signs in with this account, hidden or not. */
    public Optional<PerformerId> ofAccount(AccountId account) {
        return profiles.ofAccount(account);
    }

    /** Who gets how much of what this performer sells now, in one statement. */
    public Terms terms(PerformerId performer) {
        return terms.terms(performer, settings.share(), clock.instant());
    }

    /** Does nothing when it is so already. */
    @Transactional
    public void follow(AccountId account, PerformerId performer) {
        followPerformer.follow(account, performer);
    }

    /** Whom somebody follows, hidden ones left out. */
    public Set<PerformerId> followed(AccountId account) {
        var followed = follows.followed(account);
        var hidden = profiles.hidden();
        return Collections.disjoint(hidden, followed)
                ? followed
                : followed.stream().filter(one -> !hidden.contains(one)).collect(Collectors.toSet());
    }

    /** The least that one pays for a month; null when there is nothing to subscribe to. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void setPriceFrom(PerformerId performer, @Nullable Money price) {
        listings.setPriceFrom(performer, price);
    }

    /** What a personalised video costs; null when none can be ordered. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void setShoutout(PerformerId performer, @Nullable ShoutoutOffer offer) {
        listings.setShoutout(performer, offer);
    }

    /** Posts appeared or went, likes came or were taken back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void count(PerformerId performer, PostTally change) {
        listings.count(performer, change);
    }

    private Map<PerformerId, PerformerCard> withPictures(Collection<CardTable.Row> rows) {
        var addresses = pictures.of(
                rows.stream()
                        .map(CardTable.Row::avatar)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList());
        return rows.stream()
                .map(row -> new PerformerCard(
                        row.id(),
                        row.account(),
                        row.handle(),
                        row.stageName(),
                        row.verified(),
                        Pictures.at(addresses, row.avatar()),
                        row.hidden()))
                .collect(Collectors.toMap(PerformerCard::id, Function.identity()));
    }
}
