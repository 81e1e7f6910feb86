package dev.ovation.shoutout;

import dev.ovation.performer.AgencyPeople;
import dev.ovation.performer.PerformerCard;
import dev.ovation.performer.Performers;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.money.Money;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The door for agencies: the orders that bring them a share, as it was fixed when each was placed. So it does not
 * matter whose performer somebody is now.
 */
@Component
public class AgencyOrders {

    private final ShoutoutListTable lists;
    private final AgencyPeople people;
    private final Performers performers;

    AgencyOrders(ShoutoutListTable lists, AgencyPeople people, Performers performers) {
        this.lists = lists;
        this.people = people;
        this.performers = performers;
    }

    /**
     * Newest first.
     *
     * @param state null for all
     * @param performer a handle, null for all
     */
    public Page<AgencyShoutout> of(
            AccountId person, @Nullable String state, @Nullable String performer, PageRequest asked) {
        var agency = people.agencyOf(person);
        var inState = state == null ? null : state(state);
        var of = performer == null ? null : performers.known(performer).orElse(null);
        if (performer != null && of == null) {
            return new Page<>(List.of(), null); // as for one who is hidden, so that nobody learns who is
        }
        var found = lists.sharedWith(agency, inState, of, asked);
        var cards = performers.cards(
                found.items().stream().map(Shoutout::performer).collect(Collectors.toSet()));
        return found.map(order -> shown(order, Objects.requireNonNull(cards.get(order.performer()))));
    }

    private static AgencyShoutout shown(Shoutout order, PerformerCard performer) {
        return new AgencyShoutout(
                order.number(),
                performer,
                order.wish().occasion(),
                order.state(),
                order.deal().price(),
                share(order),
                order.times().orderedAt(),
                order.deadline(),
                order.times().deliveredAt());
    }

    private static Money share(Shoutout order) {
        return Objects.requireNonNull(order.deal().split().agency()).amount();
    }

    private static ShoutoutState state(String word) {
        return Arrays.stream(ShoutoutState.values())
                .filter(state -> state.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new RequestRefused.BadFields("state", "unknown", "Not one of the states."));
    }
}
