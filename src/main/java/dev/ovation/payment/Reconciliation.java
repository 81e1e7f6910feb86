package dev.ovation.payment;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff reads about us and the gateways: which questions wait for an answer, what the sweeper found out that
 * nobody had told, and what gateways tell that is about nothing of ours. Three statements, however much there is.
 */
@Component
public class Reconciliation {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int MOST = 100;

    private final ReconciliationTable table;
    private final InstantSource clock;

    Reconciliation(ReconciliationTable table, InstantSource clock) {
        this.table = table;
        this.clock = clock;
    }

    /**
     * A question that a gateway has not answered for a while.
     *
     * @param asked charge, close, capture, release or refund
     * @param checks how often it was put in vain
     * @param nextAt when it is put again
     */
    public record Waiting(
            PaymentId payment, PaymentState state, String asked, Instant since, int checks, Instant nextAt) {}

    /** A payment that was elsewhere than we knew, and that the sweeper put right. */
    public record Repair(PaymentId payment, PaymentState was, PaymentState became, Instant foundAt) {}

    /**
     * Genuine notices of which we made nothing: of a type that is not about payments, or about one that is not ours.
     *
     * @param times how often they came, the same ones again included
     */
    public record Strange(String gateway, String type, int times, Instant firstAt, Instant lastAt) {}

    /** The longest waiting first, the newest first of the others; a hundred of each at most. */
    public record Report(List<Waiting> waiting, List<Repair> repaired, List<Strange> strange) {}

    @Transactional(readOnly = true)
    public Report report() {
        var now = clock.instant();
        return new Report(table.waiting(now.minus(PATIENCE), now, MOST), table.repaired(MOST), table.strange(MOST));
    }
}
