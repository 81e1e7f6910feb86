package dev.ovation.ledger;

import java.util.List;

/** What an upper module knows about its money and the ledger must agree with; every bean of this type is asked. */
public interface LedgerProof {

    /** One sentence per disagreement; empty when all is well. */
    List<String> faults();
}
