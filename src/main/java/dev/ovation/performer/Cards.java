package dev.ovation.performer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.ovation.performer.ProfileTable.CardRow;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Cards are asked for by every list and change seldom, so each is kept for two seconds: that long, at most, another
 * node may still show a name that was changed here. What is changed on this node is forgotten with the commit.
 */
@Component
class Cards {

    private static final Duration KEPT = Duration.ofSeconds(2);
    private static final int MOST = 20_000;

    private final ProfileTable profiles;
    private final Cache<String, CardRow> byHandle =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();
    private final Cache<PerformerId, CardRow> byId =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    Cards(ProfileTable profiles) {
        this.profiles = profiles;
    }

    /** By the present handle or an earlier one. Who is not there is asked for again each time. */
    Optional<CardRow> byHandle(String handle) {
        return Optional.ofNullable(
                byHandle.get(handle, name -> orNull(profiles.cardByHandle(name))));
    }

    Map<PerformerId, CardRow> byId(Set<PerformerId> performers) {
        return byId.getAll(performers, missing -> profiles.cards(Set.copyOf(missing)).stream()
                .collect(Collectors.toMap(CardRow::id, Function.identity())));
    }

    /** Profiles were changed in the caller's transaction. */
    void forget() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                byHandle.invalidateAll();
                byId.invalidateAll();
            }
        });
    }

    private static @Nullable CardRow orNull(Optional<CardRow> row) {
        return row.orElse(null);
    }
}
