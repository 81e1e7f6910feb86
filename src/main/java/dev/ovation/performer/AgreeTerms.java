package dev.ovation.performer;

import dev.ovation.performer.AgreementTable.Agreed;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The one way to change who gets how much: from a moment on, never backwards, and only if of nobody's sales more than
 * all would be shared out, now or at any time that is agreed already.
 */
@Component
class AgreeTerms implements SmartInitializingSingleton {

    private final TermsTable terms;
    private final PerformerSettings settings;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    AgreeTerms(
            TermsTable terms, PerformerSettings settings, TransactionOperations transaction, InstantSource clock) {
        this.terms = terms;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The house's commission is a setting: a higher one may not fit beside what agencies get. */
    @Override
    public void afterSingletonsInstantiated() {
        terms.overcommitted(settings.share(), clock.instant()).ifPresent(performer -> {
            throw new IllegalStateException(
                    "ovation.commission is %d: with his agency's share that is more than all of what performer %s sells"
                            .formatted(settings.commission(), performer));
        });
    }

    /**
     * @param from null for now
     * @throws PerformerRefused.SharesTooHigh when somebody would owe more than he sells; nothing is changed then
     */
    void agree(AccountId by, @Nullable Instant from, Consumer<Agreed> change) {
        transaction.executeWithoutResult(_ -> {
            terms.lock();
            var now = clock.instant();
            if (from != null && from.isBefore(now)) {
                throw new RequestRefused.BadFields("from", "past", "What was sold already stays as it was shared out.");
            }
            change.accept(new Agreed(by, now, from == null ? now : from));
            terms.overcommitted(settings.share(), now).ifPresent(performer -> {
                throw new PerformerRefused.SharesTooHigh(performer);
            });
        });
    }
}
