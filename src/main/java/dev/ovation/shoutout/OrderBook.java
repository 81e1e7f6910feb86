package dev.ovation.shoutout;

import dev.ovation.account.Account;
import dev.ovation.account.Accounts;
import dev.ovation.performer.PerformerId;
import dev.ovation.performer.Performers;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Permission;
import dev.ovation.platform.identity.Viewer;
import dev.ovation.shoutout.StaffShoutout.Who;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The door for staff: all orders, and each one's whole story. */
@Component
public class OrderBook {

    /**
     * As staff asks; null for whatever.
     *
     * @param performer a handle
     * @param text an order's number, or the e-mail of whoever ordered
     */
    public record Question(
            @Nullable String state, @Nullable String performer, boolean trouble, @Nullable String text) {}

    private final OrderBookTable table;
    private final ShoutoutTable orders;
    private final ShowShoutouts show;
    private final TellWholeStory story;
    private final Performers performers;
    private final Accounts accounts;

    OrderBook(
            OrderBookTable table,
            ShoutoutTable orders,
            ShowShoutouts show,
            TellWholeStory story,
            Performers performers,
            Accounts accounts) {
        this.table = table;
        this.orders = orders;
        this.show = show;
        this.story = story;
        this.performers = performers;
        this.accounts = accounts;
    }

    /**
     * Newest first.
     *
     * @throws RequestRefused.NotAllowed when somebody who may not see accounts asks for an e-mail
     */
    public Page<StaffShoutout> find(Question question, Viewer staff, PageRequest asked) {
        var found = table.find(filter(question, staff), asked);
        var buyers = found.items().stream().collect(Collectors.toMap(Shoutout::id, Shoutout::buyer));
        var names = names(found, staff);
        return show.page(found, Side.STAFF)
                .map(order -> StaffShoutout.listed(
                        order, who(Objects.requireNonNull(buyers.get(order.id())), names, staff)));
    }

    /** @throws RequestRefused.NotFound when there is none */
    public StaffShoutout one(ShoutoutId id, Viewer staff) {
        return story.of(orders.find(id).orElseThrow(RequestRefused.NotFound::new), staff);
    }

    private OrderFilter filter(Question question, Viewer staff) {
        var text = question.text() == null ? "" : question.text().strip();
        var isEmail = text.contains("@");
        return new OrderFilter(
                question.state() == null ? null : state(question.state()),
                question.performer() == null ? null : performer(question.performer()),
                question.trouble(),
                text.isEmpty() || isEmail ? null : text.toUpperCase(Locale.ROOT),
                isEmail ? buyer(text, staff) : null);
    }

    private OrderFilter.Buyer buyer(String email, Viewer staff) {
        if (!staff.allowed(Permission.SEE_ACCOUNTS)) {
            throw new RequestRefused.NotAllowed();
        }
        var account = accounts.byEmail(email).map(Account::id).orElse(null);
        return new OrderFilter.Buyer(email.toLowerCase(Locale.ROOT), account);
    }

    private PerformerId performer(String handle) {
        return performers
                .known(handle)
                .orElseThrow(() -> new RequestRefused.BadFields("performer", "unknown", "Nobody has this handle."));
    }

    private static ShoutoutState state(String word) {
        return Arrays.stream(ShoutoutState.values())
                .filter(state -> state.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new RequestRefused.BadFields("state", "unknown", "Not one of the states."));
    }

    private Map<AccountId, String> names(Page<Shoutout> found, Viewer staff) {
        var ids = found.items().stream()
                .map(order -> order.buyer().account())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
        return staff.allowed(Permission.SEE_ACCOUNTS) ? accounts.displayNames(ids) : Map.of();
    }

    private static Who who(Buyer buyer, Map<AccountId, String> names, Viewer staff) {
        var account = buyer.account();
        return new Who(
                buyer.isGuest(),
                account == null ? null : names.get(account),
                staff.allowed(Permission.SEE_ACCOUNTS) ? buyer.email() : null);
    }
}
