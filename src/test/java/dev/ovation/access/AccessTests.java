package dev.ovation.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovation.house.HouseTest;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Owner;
import dev.ovation.platform.identity.Viewer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

@HouseTest
class AccessTests {

    @Autowired
    Access access;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    InstantSource clock;

    final AccountId fan = new AccountId(UUID.randomUUID());
    final Viewer viewer = new Viewer.SignedIn(fan, Set.of(), new Viewer.Credential(UUID.randomUUID(), false));
    final Resource anna = new Resource("performer", UUID.randomUUID());
    final Resource film = new Resource("post", UUID.randomUUID());
    final Owner subscription = Owner.of("subscription", UUID.randomUUID());

    @Test
    void onlyWhatWasGrantedIsSeen() {
        grant(anna, null, subscription);

        assertThat(access.maySee(viewer, List.of(anna, film))).containsExactly(anna);
        assertThat(access.maySee(Viewer.STRANGER, List.of(anna, film))).isEmpty();
    }

    @Test
    void aGrantEndsByItselfAndCanBeExtended() {
        grant(anna, clock.instant().minusSeconds(1), subscription);
        assertThat(access.maySee(viewer, List.of(anna))).isEmpty();

        transaction.executeWithoutResult(
                _ -> access.extend(subscription, clock.instant().plus(Duration.ofDays(1))));
        assertThat(access.maySee(viewer, List.of(anna))).containsExactly(anna);
    }

    @Test
    void takingOneCauseBackLeavesTheOthers() {
        var unlock = Owner.of("unlock", UUID.randomUUID());
        grant(film, null, subscription);
        grant(film, null, unlock);

        transaction.executeWithoutResult(_ -> access.withdraw(subscription));
        assertThat(access.maySee(viewer, List.of(film))).containsExactly(film);

        transaction.executeWithoutResult(_ -> access.withdraw(unlock));
        assertThat(access.maySee(viewer, List.of(film))).isEmpty();
    }

    @Test
    void aBlockBeatsEveryGrantUntilItIsLifted() {
        grant(anna, null, subscription);

        transaction.executeWithoutResult(_ -> access.block(fan, anna));
        assertThat(access.maySee(viewer, List.of(anna))).isEmpty();
        assertThat(access.blocked(viewer, List.of(anna, film))).containsExactly(anna);

        transaction.executeWithoutResult(_ -> access.unblock(fan, anna));
        assertThat(access.maySee(viewer, List.of(anna))).containsExactly(anna);
    }

    @Test
    void aGrantIsGivenInsideTheTransactionOfItsCauseOnly() {
        assertThatThrownBy(() -> access.grant(fan, anna, null, subscription))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    /** So many grants are not read whole, and two causes for one thing must not hide another. */
    @Test
    void whoHoldsVeryMuchSeesAllOfIt() {
        var films = Stream.generate(() -> new Resource("post", UUID.randomUUID())).limit(600).toList();
        transaction.executeWithoutResult(_ -> films.forEach(one -> {
            access.grant(fan, one, null, subscription);
            access.grant(fan, one, clock.instant().minusSeconds(1), Owner.of("unlock", UUID.randomUUID()));
        }));
        assertThat(access.maySee(viewer, films)).hasSize(600);
        assertThat(access.maySee(viewer, List.of(anna))).isEmpty();
        transaction.executeWithoutResult(_ -> access.withdraw(subscription));
        assertThat(access.maySee(viewer, films)).isEmpty();
    }

    private void grant(Resource resource, Instant until, Owner because) {
        transaction.executeWithoutResult(_ -> access.grant(fan, resource, until, because));
    }
}
