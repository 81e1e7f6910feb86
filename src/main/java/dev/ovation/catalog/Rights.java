package dev.ovation.catalog;

import dev.ovation.access.Access;
import dev.ovation.access.Resource;
import dev.ovation.performer.PerformerCard;
import dev.ovation.performer.PerformerId;
import dev.ovation.platform.identity.Permission;
import dev.ovation.platform.identity.Viewer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
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
        return new Known(viewer, cards, access.maySee(viewer, asked));
    }

    /** The answers for one viewer and one page. */
    record Known(Viewer viewer, Map<PerformerId, PerformerCard> cards, Set<Resource> granted) {

        /** Whether the viewer may know of it at all. */
        boolean exists(Post post) {
            var card = cards.get(post.performer());
            if (card == null) {
                return false;
            }
            var of = of(post);
            return switch (post.state()) {
                case PUBLISHED -> !card.hidden() || of.mine() || viewer.isStaff();
                case WAITING, FAILED, SCHEDULED -> of.mine();
                case REMOVED -> of.bought() && !card.hidden();
            };
        }

        ShownPost.OfViewer of(Post post) {
            var mine = isMine(post);
            var subscribed = granted.contains(Post.everythingOf(post.performer()));
            var bought = granted.contains(post.id().asResource());
            // Who bought a post keeps it, also when it is for subscribers only by now.
            var unlocked = mine
                    || bought
                    || viewer.allowed(Permission.SEE_MEDIA)
                    || switch (post.audience()) {
                        case PUBLIC -> true;
                        case SUBSCRIBERS -> subscribed;
                        case PAID -> false;
                    };
            return new ShownPost.OfViewer(mine, unlocked, post.liked(), subscribed, bought);
        }

        private boolean isMine(Post post) {
            var card = cards.get(post.performer());
            return card != null
                    && viewer.accountId().filter(Objects.requireNonNull(card).account()::equals).isPresent();
        }
    }
}
