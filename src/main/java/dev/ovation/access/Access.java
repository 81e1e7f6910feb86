package dev.ovation.access;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Owner;
import dev.ovation.platform.identity.Viewer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the right to see. Grants are given and taken in the transaction of their cause, so that money and the
 * right that it buys are there together or not at all; the question is one statement, for however many things.
 */
@Component
public class Access {

    private final AccessTable table;
    private final InstantSource clock;

    Access(AccessTable table, InstantSource clock) {
        this.table = table;
        this.clock = clock;
    }

    /**
     * Gives the right to see something; the same cause given again sets the new end.
     *
     * @param until when it ends by itself; null for never
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void grant(AccountId account, Resource resource, @Nullable Instant until, Owner because) {
        table.grant(List.of(new Grant(account, resource, until, because)), clock.instant());
    }

    /** Gives several in one statement, none of them twice. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void grant(List<Grant> grants) {
        if (!grants.isEmpty()) {
            table.grant(grants, clock.instant());
        }
    }

    /** Moves the end of everything that was granted for this cause. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void extend(Owner because, @Nullable Instant until) {
        table.extend(because, until);
    }

    /** Takes back everything that was granted for this cause; what other causes gave stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(Owner because) {
        table.withdraw(because);
    }

    /** Of these things, those that the viewer holds a grant in force for and is not blocked from. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Set<Resource> maySee(Viewer viewer, Collection<Resource> resources) {
        return viewer.accountId()
                .filter(_ -> !resources.isEmpty())
                .map(account -> table.granted(account, resources, clock.instant()))
                .orElse(Set.of());
    }

    /** Of these things, those that the viewer is blocked from, whatever was granted or is public. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Set<Resource> blocked(Viewer viewer, Collection<Resource> resources) {
        return viewer.accountId()
                .filter(_ -> !resources.isEmpty())
                .map(account -> table.blocked(account, resources))
                .orElse(Set.of());
    }

    /** Keeps an account out of something, whatever was granted. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void block(AccountId account, Resource resource) {
        table.block(account, resource, clock.instant());
    }

    /** Lets an account in again, as far as it has grants. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void unblock(AccountId account, Resource resource) {
        table.unblock(account, resource);
    }
}
