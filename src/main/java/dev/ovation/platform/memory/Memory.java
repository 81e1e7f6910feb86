package dev.ovation.platform.memory;

import com.github.benmanes.caffeine.cache.Weigher;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/**
 * Where the tables keep copies of what is read at nearly every visit. Only a process that is alone with its database
 * knows of every change, so nothing is kept until {@code platform.postgres} has made sure of that, and nothing is left
 * from the moment on that it is not sure any more.
 */
@Component
public class Memory {

    private final List<Kept<?, ?>> kept = new CopyOnWriteArrayList<>();
    private volatile boolean trusted;

    /** @param most how many copies; the least used go first */
    public <K, V> Kept<K, V> keep(int most) {
        return keep(most, (_, _) -> 1);
    }

    /** @param most how heavy all copies together may be */
    public <K, V> Kept<K, V> keep(long most, Weigher<K, V> weigher) {
        var made = new Kept<>(most, weigher, () -> trusted);
        kept.add(made);
        return made;
    }

    /** From now on every change to the database is made by this process. */
    public void trust() {
        kept.forEach(Kept::forget);
        trusted = true;
    }

    /** Others may change the database from now on. */
    public void distrust() {
        trusted = false;
        kept.forEach(Kept::forget);
    }

    public boolean isTrusted() {
        return trusted;
    }
}
