package dev.ovation.ledger;

import dev.ovation.platform.identity.Owner;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.UUID;

/** One account of the ledger: what it is for and whose it is. It opens with its first entry. */
public record LedgerAccount(AccountKind kind, Owner owner) {

    private static final Owner OPERATOR = new Owner("platform", "operator");

    /** The operator's own account; there is one operator. */
    public static final LedgerAccount COMMISSION = new LedgerAccount(AccountKind.COMMISSION, OPERATOR);

    /** What the operator keeps for payers until it is earned or given back. */
    public static final LedgerAccount PREPAID = new LedgerAccount(AccountKind.PREPAID, OPERATOR);

    public static LedgerAccount gateway(String name) {
        return new LedgerAccount(AccountKind.GATEWAY, new Owner("gateway", name));
    }

    public static LedgerAccount earnings(Owner earner) {
        return new LedgerAccount(AccountKind.EARNINGS, earner);
    }

    /** Made from what the account is, so that a posting need not look it up. */
    UUID id(Currency currency) {
        var name = "%s|%s|%s".formatted(kind.word(), owner, currency);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
