package dev.ovation.platform.memory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Weigher;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Copies of rows by key, never older than the last commit: whoever changes a row says so in the transaction that does
 * it, and from that moment until the transaction has ended the row is read from the database and not kept. It belongs
 * in the one class that has the SQL of those rows, where every change of them can be seen.
 */
public final class Kept<K, V> {

    /** A net below the rule: what was changed past the application, by hand for example, is seen after this. */
    private static final Duration AT_MOST = Duration.ofMinutes(5);

    private final Cache<K, V> copies;
    private final Changes changes = new Changes();

    /** Who puts a copy in shares it; who throws all of them out has it alone, or one could come in behind him. */
    private final ReadWriteLock door = new ReentrantReadWriteLock();

    private final BooleanSupplier trusted;

    Kept(long most, Weigher<K, V> weigher, BooleanSupplier trusted) {
        this.trusted = trusted;
        copies = Caffeine.newBuilder()
                .maximumWeight(most)
                .weigher(weigher)
                .expireAfterWrite(AT_MOST)
                .executor(Runnable::run)
                .build();
    }

    /** The copy, or what is read; null is not kept. */
    public @Nullable V get(K key, Function<? super K, ? extends @Nullable V> read) {
        var copy = copies.getIfPresent(key);
        if (copy != null) {
            return copy;
        }
        var mark = changes.mark(key);
        var value = read.apply(key);
        if (value != null) {
            keep(key, value, mark);
        }
        return value;
    }

    /** The same for many, with one reading of all that are missing; what that does not find is absent. */
    public Map<K, V> all(Collection<? extends K> keys, Function<Set<K>, ? extends Map<K, V>> read) {
        var found = HashMap.<K, V>newHashMap(keys.size());
        each(keys, read, found::put);
        return found;
    }

    /** Their values alone, in no order, for who asks for a thousand and needs no key. */
    public List<V> values(Set<? extends K> keys, Function<Set<K>, ? extends Map<K, V>> read) {
        var found = new ArrayList<V>(keys.size());
        each(keys, read, (_, value) -> found.add(value));
        return found;
    }

    private void each(
            Collection<? extends K> keys, Function<Set<K>, ? extends Map<K, V>> read, BiConsumer<K, V> found) {
        var missing = new HashMap<K, Long>();
        for (var key : keys) {
            var copy = copies.getIfPresent(key);
            if (copy != null) {
                found.accept(key, copy);
            } else {
                missing.put(key, changes.mark(key));
            }
        }
        if (!missing.isEmpty()) {
            read.apply(missing.keySet()).forEach((key, value) -> {
                found.accept(key, value);
                keep(key, value, missing.getOrDefault(key, Changes.OPEN));
            });
        }
    }

    /** The caller's transaction changes this row: to be said before it ends, by everybody who changes it. */
    public void changes(K key) {
        inTransaction(() -> changes.end(key));
        changes.begin(key);
        copies.invalidate(key);
    }

    /** The caller's transaction may change any row. */
    public void changeAll() {
        inTransaction(changes::endAll);
        forgetAfter(changes::beginAll);
    }

    private static void inTransaction(Runnable end) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("What is kept in memory is changed in a transaction only");
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                end.run();
            }
        });
    }

    /** Whether copies are kept now. If not, nobody should read more than he was asked for. */
    public boolean isOn() {
        return trusted.getAsBoolean();
    }

    void forget() {
        forgetAfter(changes::all);
    }

    private void forgetAfter(Runnable mark) {
        door.writeLock().lock();
        try {
            mark.run();
            copies.invalidateAll();
        } finally {
            door.writeLock().unlock();
        }
    }

    /** Puts in and looks at the mark under one lock, which {@link #changes} takes after it has moved the mark. */
    private void keep(K key, V value, long mark) {
        if (mark == Changes.OPEN || !readsWhatIsCommitted()) {
            return;
        }
        door.readLock().lock();
        try {
            copies.asMap()
                    .compute(key, (_, _) -> trusted.getAsBoolean() && changes.stands(key, mark) ? value : null);
        } finally {
            door.readLock().unlock();
        }
    }

    /** A transaction that reads as of its beginning may read what is past by now. */
    private static boolean readsWhatIsCommitted() {
        return TransactionSynchronizationManager.getCurrentTransactionIsolationLevel() == null;
    }
}
