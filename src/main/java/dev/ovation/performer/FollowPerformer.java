package dev.ovation.performer;

import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody follows a performer without paying, or no longer. Twice is once. Refused with
 * {@link PerformerRefused.OwnPage}.
 */
@Component
public class FollowPerformer {

    private final CardTable cards;
    private final ListingTable listings;
    private final FollowTable follows;

    FollowPerformer(CardTable cards, ListingTable listings, FollowTable follows) {
        this.cards = cards;
        this.listings = listings;
        this.follows = follows;
    }

    /** @throws RequestRefused.NotFound when there is no such handle, or its performer is hidden */
    @Transactional
    public void follow(AccountId follower, String handle) {
        var performer = cards.byHandle(handle)
                .filter(row -> !row.hidden())
                .orElseThrow(RequestRefused.NotFound::new);
        if (performer.account().equals(follower)) {
            throw new PerformerRefused.OwnPage();
        }
        follow(follower, performer.id());
    }

    /** One may leave also one who is hidden. */
    @Transactional
    public void unfollow(AccountId follower, String handle) {
        var performer = cards.byHandle(handle).orElseThrow(RequestRefused.NotFound::new);
        if (follows.remove(follower, performer.id())) {
            listings.countFollowers(performer.id(), -1);
        }
    }

    void follow(AccountId follower, PerformerId performer) {
        if (follows.add(follower, performer)) {
            listings.countFollowers(performer, 1);
        }
    }
}
