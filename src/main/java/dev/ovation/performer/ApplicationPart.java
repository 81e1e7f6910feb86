package dev.ovation.performer;

import dev.ovation.account.MePart;
import dev.ovation.platform.identity.AccountId;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells {@code GET /me} how the caller's latest application stands; nothing when there was none. */
@Component
class ApplicationPart implements MePart {

    private final ApplicationTable table;

    ApplicationPart(ApplicationTable table) {
        this.table = table;
    }

    @Override
    public Map<String, Object> partFor(AccountId account) {
        return table.latestOf(account)
                .map(latest ->
                        Map.<String, Object>of("application", latest.state().word()))
                .orElse(Map.of());
    }
}
