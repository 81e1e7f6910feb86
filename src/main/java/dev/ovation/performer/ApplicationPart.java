package dev.ovation.performer;

import dev.ovation.account.MePart;
import dev.ovation.platform.identity.AccountId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells {@code GET /me} how the caller's latest application stands; nothing when there was none. */
@Component
class ApplicationPart implements MePart<ApplicationPart.Latest> {

    /** How the latest application stands. */
    record Latest(@Schema(allowableValues = {"submitted", "approved", "rejected"}) String application) {}

    private final ApplicationTable table;

    ApplicationPart(ApplicationTable table) {
        this.table = table;
    }

    @Override
    public Class<Latest> shape() {
        return Latest.class;
    }

    @Override
    public Optional<Latest> partFor(AccountId account) {
        return table.latestOf(account).map(latest -> new Latest(latest.state().word()));
    }
}
