package dev.ovation.house;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/**
 * Ends the work of whoever comes to the n-th moment from now on, as a kill there would: before any statement of any
 * table, before a commit, and after one, when what was promised is written and nobody was told. Imported together with
 * {@link Wire}.
 *
 * <p>Two things are left alone. How the lanes keep house over their jobs: a worker that dies there is missed after
 * twenty seconds of the machine's time; whoever ends a job when its work was done ({@link #at}) does the same sooner.
 * And the locks that go with a connection, because the victim's connection lives on.
 */
@TestComponent
public class Fuse implements Wire.Listener {

    private static final Pattern HOUSEKEEPING = Pattern.compile(
            "(?is)^\\s*(update|delete|select|with)\\b.*_jobs\\b.*|.*\\bpg_(try_)?advisory_(un)?lock\\b.*");

    private final AtomicInteger left = new AtomicInteger();
    private final ThreadLocal<String> sent = ThreadLocal.withInitial(() -> "");
    private volatile boolean onlyCommits;
    private volatile @Nullable Thread tester;
    private volatile String last = "";

    /** What the victim sees. */
    public static final class Killed extends RuntimeException {
        Killed(String where) {
            super(where, null, false, false);
        }
    }

    /** Whoever lights it stays alive. */
    public void light(int moments) {
        light(moments, false);
    }

    /** Of each transaction there are two moments, the one before its commit and the one after. */
    public void lightForCommits(int moments) {
        light(moments, true);
    }

    private void light(int moments, boolean commits) {
        tester = Thread.currentThread();
        onlyCommits = commits;
        left.set(moments);
    }

    public boolean isBurnt() {
        return left.get() < 0;
    }

    /** Where it ended somebody's work; empty if it did not burn down. */
    public String putOut() {
        return left.getAndSet(0) < 0 ? last : "";
    }

    /** What is not to be seen on the wire is a moment, too. */
    public void at(String moment) {
        sent.set(moment);
        burn("at", false);
    }

    @Override
    public void hear(String sql) {
        sent.set(sql);
        burn("before", false);
    }

    @Override
    public void heard() {
        burn("after", false);
    }

    @Override
    public void committing() {
        burn("before the commit of", true);
    }

    @Override
    public void committed() {
        burn("after the commit of", true);
    }

    private void burn(String when, boolean commit) {
        if (left.get() > 0 && isForIt(commit) && left.decrementAndGet() == 0) {
            last = when + " " + sent.get().strip().replaceAll("\\s+", " ");
            left.set(-1);
            throw new Killed(last);
        }
    }

    private boolean isForIt(boolean commit) {
        return Thread.currentThread() != tester
                && (commit || !onlyCommits)
                && !HOUSEKEEPING.matcher(sent.get()).matches();
    }
}
