package dev.ovation.performer;

import dev.ovation.platform.http.Cursor;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Applications to look at, for the applicant and for staff. */
@Component
public class Applications {

    private static final Set<String> STATES = Set.of("submitted", "approved", "rejected");

    private final ApplicationTable table;

    Applications(ApplicationTable table) {
        this.table = table;
    }

    /** @throws RequestRefused.NotFound when this account never applied */
    public Application latestOf(AccountId account) {
        return table.latestOf(account).orElseThrow(RequestRefused.NotFound::new);
    }

    /** The longest waiting first. */
    public Page<Application> inState(String state, PageRequest asked) {
        if (!STATES.contains(state)) {
            throw new RequestRefused.BadFields("state", "unknown", "One of submitted, approved and rejected");
        }
        return Page.of(table.inState(state, asked), asked, last -> Cursor.of(last.id()));
    }
}
