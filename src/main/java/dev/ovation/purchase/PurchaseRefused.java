package dev.ovation.purchase;

import dev.ovation.platform.http.Refusal;

/** What the purchase module refuses. */
public abstract sealed class PurchaseRefused extends Refusal {

    private PurchaseRefused(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    /** Nobody pays twice for the same post. */
    static final class AlreadyUnlocked extends PurchaseRefused {
        AlreadyUnlocked() {
            super(Kind.CONFLICT, "already_unlocked", "You have this already.");
        }
    }

    /** Nobody pays himself. */
    static final class OwnThing extends PurchaseRefused {
        OwnThing() {
            super(Kind.CONFLICT, "own_sale", "This is yours already.");
        }
    }
}
