package dev.ovation.catalog;

import dev.ovation.performer.Performers;
import dev.ovation.performer.PerformerId;
import dev.ovation.performer.PostTally;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.privacy.ForgetPart;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes away what somebody published and likes. Bought stays bought, as when a performer takes a post away: who paid
 * for it still sees it, and nobody else does.
 */
@Component
class ForgetAuthor implements ForgetPart {

    private static final int AT_ONCE = 100;

    private final ForgottenPostTable table;
    private final PostTable posts;
    private final RemovePost removePost;
    private final Performers performers;
    private final TransactionOperations transaction;

    ForgetAuthor(
            ForgottenPostTable table,
            PostTable posts,
            RemovePost removePost,
            Performers performers,
            TransactionOperations transaction) {
        this.table = table;
        this.posts = posts;
        this.removePost = removePost;
        this.performers = performers;
        this.transaction = transaction;
    }

    @Override
    public void forget(Person person) {
        transaction.executeWithoutResult(_ -> table.forgetLikes(person.account())
                .forEach((performer, likes) -> performers.count(performer, new PostTally(0, 0, 0, 0, -likes))));
        performers.ofAccount(person.account()).ifPresent(performer -> forgetPosts(person.account(), performer));
    }

    /** One by one, as he would do it himself. */
    private void forgetPosts(AccountId account, PerformerId performer) {
        var some = PageRequest.first(AT_ONCE);
        for (var left = posts.ofStudio(performer, null, null, some);
                !left.isEmpty();
                left = posts.ofStudio(performer, null, null, some)) {
            left.forEach(post -> removePost.remove(account, post.id()));
        }
        transaction.executeWithoutResult(_ -> table.forgetUnsold(performer));
    }
}
