package dev.ovation.platform.events;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Owner;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A change that somebody answers for, published in the transaction that makes it: by staff, or by a performer to what
 * others trust. The moderation module keeps it in the audit log, exactly when the change itself is kept.
 *
 * @param by null for the house itself
 * @param own whether it is theirs what they changed: they are told of it, and it is forgotten with them
 * @param act what was done, a stable word: {@code account.suspended}
 * @param about to what
 * @param reason as whoever did it gave it
 */
public record AuditedChange(
        @Nullable AccountId by,
        boolean own,
        String act,
        Owner about,
        @Nullable String reason,
        List<Difference> differences) {

    /**
     * One thing that is not as it was: numbers, strings, moments, lists of them, or null for nothing.
     *
     * @param what its name, as the interface calls it
     */
    public record Difference(String what, @Nullable Object from, @Nullable Object to) {}

    public AuditedChange {
        differences = List.copyOf(differences);
    }

    public static AuditedChange of(@Nullable AccountId by, String act, Owner about) {
        return new AuditedChange(by, false, act, about, null, List.of());
    }

    /** Somebody changes what is his own. */
    public static AuditedChange ofOwn(AccountId by, String act, Owner about) {
        return new AuditedChange(by, true, act, about, null, List.of());
    }

    public AuditedChange because(@Nullable String given) {
        return new AuditedChange(by, own, act, about, given, differences);
    }

    /** Adds nothing when both are equal. */
    public AuditedChange with(String what, @Nullable Object from, @Nullable Object to) {
        if (Objects.equals(from, to)) {
            return this;
        }
        var more = new ArrayList<>(differences);
        more.add(new Difference(what, from, to));
        return new AuditedChange(by, own, act, about, reason, more);
    }

    /** Whether anything is as it was not before. */
    public boolean changesSomething() {
        return !differences.isEmpty();
    }
}
