package dev.ovation.platform.jobs;

import java.time.Duration;

/**
 * One kind of durable work.
 *
 * @param data what a job of this kind is told, a record that Jackson reads and writes
 * @param attempts how often it is tried before it is given up
 * @param pause before the second try; doubles each time, an hour at most
 */
public record JobKind<T>(String name, Class<T> data, Lane lane, int attempts, Duration pause) {

    public static <T> JobKind<T> light(String name, Class<T> data) {
        return new JobKind<>(name, data, Lane.LIGHT, 12, Duration.ofSeconds(10));
    }

    public static <T> JobKind<T> heavy(String name, Class<T> data) {
        return new JobKind<>(name, data, Lane.HEAVY, 3, Duration.ofSeconds(10));
    }

    public JobKind<T> attempts(int attempts) {
        return new JobKind<>(name, data, lane, attempts, pause);
    }
}
