package dev.ovation.ledger;

import dev.ovation.platform.jobs.RecurringJob;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proves the ledger every night: every posting balances, every balance is the sum of its entries, every entry is of an
 * allowed movement, and the modules whose money it is agree with it.
 */
@Component
public class LedgerCheck implements RecurringJob {

    private static final Logger log = LoggerFactory.getLogger(LedgerCheck.class);

    private final LedgerCheckTable table;
    private final List<LedgerProof> proofs;

    LedgerCheck(LedgerCheckTable table, List<LedgerProof> proofs) {
        this.table = table;
        this.proofs = proofs;
    }

    /** One sentence per fault, seen in one instant of the database; empty when all is well. */
    @Transactional(isolation = Isolation.REPEATABLE_READ, readOnly = true)
    public List<String> faults() {
        var faults = new ArrayList<String>();
        faults.addAll(table.emptyPostings());
        faults.addAll(table.unbalancedPostings());
        faults.addAll(table.balancesThatAreNotTheirSum());
        faults.addAll(table.brokenRuns());
        faults.addAll(table.wrongSnapshots());
        table.uses().stream()
                .filter(use -> !isDeclared(use))
                .map(use -> "%d entries of %s on %s are not allowed".formatted(use.times(), use.movement(), use.kind()))
                .forEach(faults::add);
        proofs.forEach(proof -> faults.addAll(proof.faults()));
        return faults;
    }

    @Override
    public String name() {
        return "ledger-check";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    @Transactional(isolation = Isolation.REPEATABLE_READ, readOnly = true)
    public void run() {
        faults().forEach(fault -> log.error("Ledger: {}", fault));
    }

    private static boolean isDeclared(LedgerCheckTable.Use use) {
        return Arrays.stream(Movement.values())
                .filter(movement -> movement.code().equals(use.movement()))
                .map(movement -> use.in() ? movement.to() : movement.from())
                .anyMatch(kind -> kind.word().equals(use.kind()));
    }
}
