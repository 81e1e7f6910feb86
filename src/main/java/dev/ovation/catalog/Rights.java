package dev.ovation.catalog;

import dev.ovation.access.Access;
import dev.ovation.access.Resource;
import dev.ovation.performer.PerformerCard;
import dev.ovation.performer.PerformerId;
import dev.ovation.platform.identity.Permission;
import dev.ovation.platform.identity.Viewer;
import dev.ovation.platform.identity.Viewer.SignedIn;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a viewer may see of posts: one question to access for a whole page, none for a stranger. */
@Component
class Rights {

    private final Access access;

    Rights(Access access) {
        this.access = access;
    }

    Known of(Viewer viewer, Collection<Post> posts, Map<PerformerId, PerformerCard> cards) {
        var asked = new HashSet<Resource>();
        for (var post : posts) {
            asked.add(Post.everythingOf(post.performer()));
            if (post.audience() != Audience.PUBLIC || post.state() == PostState.REMOVED) {
                asked.add(post.id().asResource());
            }
        }
        return new Known(viewer, viewer.allowed(Permission.SEE_MEDIA), cards, access.maySee(viewer, asked));
    }

    /** A post of which the viewer may know, and how far he may see it. */
    record Visible(Post post, PerformerCard performer, ShownPost.OfViewer viewer) {}

    /** The answers for one viewer and one page. */
    record Known(
            Viewer viewer,
            boolean seesEverything,
            Map<PerformerId, PerformerCard> cards,
            Set<Resource> granted) {

        /** Empty when the viewer may not know of it at all. */
        Optional<Visible> visible(Post post) {
            var card = cards.get(post.performer());
            if (card == null) {
                return Optional.empty();
            }
            var of = of(post, card);
            var exists =
                    switch (post.state()) {
                        case PUBLISHED -> !card.hidden() || of.mine() || viewer.allowed(Permission.SEE_MEDIA);
                        case WAITING, FAILED, SCHEDULED -> of.mine();
                        case REMOVED -> of.bought() && !card.hidden();
                    };
            return exists ? Optional.of(new Visible(post, card, of)) : Optional.empty();
        }

        private ShownPost.OfViewer of(Post post, PerformerCard card) {
            var mine = viewer instanceof SignedIn signedIn && signedIn.account().equals(card.account());
            var subscribed = granted.contains(Post.everythingOf(post.performer()));
            var bought = granted.contains(post.id().asResource());
            // Who bought a post keeps it, also when it is for subscribers only by now.
            var unlocked = mine
                    || bought
                    || seesEverything
                    || switch (post.audience()) {
                        case PUBLIC -> true;
                        case SUBSCRIBERS -> subscribed;
                        case PAID -> false;
                    };
            return new ShownPost.OfViewer(mine, unlocked, post.liked(), subscribed, bought);
        }
    }
}
