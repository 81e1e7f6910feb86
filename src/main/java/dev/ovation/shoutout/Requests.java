package dev.ovation.shoutout;

import dev.ovation.performer.PerformerId;
import dev.ovation.performer.Performers;
import dev.ovation.platform.http.Amounts;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.money.Money;
import java.util.Arrays;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The door to what performers are asked for. */
@Component
public class Requests {

    /** @param waiting the performer's share of what is to do */
    public record Summary(int todo, int processing, int delivered, Money waiting) {}

    private static final String TODO = "todo";

    private final ShoutoutListTable lists;
    private final ShowShoutouts show;
    private final Performers performers;
    private final Amounts amounts;

    Requests(ShoutoutListTable lists, ShowShoutouts show, Performers performers, Amounts amounts) {
        this.lists = lists;
        this.show = show;
        this.performers = performers;
        this.amounts = amounts;
    }

    /** @param state a state, or {@code todo} for what is to be filmed; nearest deadline first */
    public Page<ShownShoutout> of(AccountId performer, String state, PageRequest asked) {
        return show.page(lists.askedOf(performer(performer), states(state), asked), Side.PERFORMER);
    }

    public Summary summary(AccountId performer) {
        var sums = lists.sums(performer(performer));
        return new Summary(
                sums.todo(), sums.processing(), sums.delivered(), new Money(sums.waiting(), amounts.currency()));
    }

    private PerformerId performer(AccountId account) {
        return performers.ofAccount(account).orElseThrow(RequestRefused.NotFound::new);
    }

    private static Set<ShoutoutState> states(String word) {
        return word.equals(TODO)
                ? ShoutoutState.TO_DO
                : Set.of(Arrays.stream(ShoutoutState.values())
                        .filter(state -> state.word().equals(word))
                        .findFirst()
                        .orElseThrow(() -> new RequestRefused.BadFields("state", "unknown", "A state, or todo.")));
    }
}
