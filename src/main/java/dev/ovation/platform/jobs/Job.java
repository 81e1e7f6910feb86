package dev.ovation.platform.jobs;

/**
 * Does one kind of durable work; every bean of this type is found by {@link Jobs}. A job may run again after a crash,
 * so it looks first at what is done already. It opens its own transactions.
 */
public interface Job<T> {

    JobKind<T> kind();

    void run(T data) throws Exception;

    /** Called once when the last try failed too; the job is gone then. */
    default void gaveUp(T data, Throwable cause) {}
}
