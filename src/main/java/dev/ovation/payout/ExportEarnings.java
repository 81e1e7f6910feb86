package dev.ovation.payout;

import dev.ovation.performer.Performers;
import dev.ovation.platform.http.Limits;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.privacy.Chapter;
import dev.ovation.platform.privacy.ExportPart;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What a performer earned, as the ledger has it: page after page, as his own page reads it. */
@Component
class ExportEarnings implements ExportPart {

    private final Earnings earnings;
    private final Performers performers;

    ExportEarnings(Earnings earnings, Performers performers) {
        this.earnings = earnings;
        this.performers = performers;
    }

    @Override
    public List<Chapter> chaptersOf(AccountId person) {
        return performers.ofAccount(person).isEmpty()
                ? List.of()
                : List.of(new Chapter("earnings", each -> read(person, each)));
    }

    private void read(AccountId person, Consumer<Object> each) {
        var asked = PageRequest.first(Limits.PAGE_MAX);
        var page = earnings.between(person, null, null, asked);
        page.items().forEach(each);
        for (var next = page.next(); next != null; next = page.next()) {
            page = earnings.between(person, null, null, asked.then(next));
            page.items().forEach(each);
        }
    }
}
