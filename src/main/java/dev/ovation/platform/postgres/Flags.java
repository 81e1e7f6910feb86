package dev.ovation.platform.postgres;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How our server is set: safe to the last commit, small at rest, deaf to everything but loopback. */
final class Flags {

    private static final Map<String, String> ALWAYS = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "logging_collector", "off",
            "log_timezone", "UTC",
            "timezone", "UTC");

    private static final Map<String, String> UNLESS_SET = Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("password_encryption", "scram-sha-256"),
            Map.entry("shared_buffers", "32MB"),
            Map.entry("max_connections", "40"),
            Map.entry("jit", "off"),
            // On flash and in memory a random page costs what the next one does; the default is for turning disks.
            Map.entry("random_page_cost", "1.1"),
            // Without the three I/O workers: on a small server they only cost memory.
            Map.entry("io_method", "sync"),
            Map.entry("wal_level", "minimal"),
            Map.entry("max_wal_senders", "0"),
            Map.entry("max_logical_replication_workers", "0"),
            Map.entry("autovacuum_max_workers", "2"),
            Map.entry("log_checkpoints", "off"),
            // They hold what is somebody's; of details, see Cluster.
            Map.entry("log_min_error_statement", "panic"),
            Map.entry("log_parameter_max_length", "0"),
            Map.entry("log_parameter_max_length_on_error", "0"));

    private Flags() {}

    static List<String> with(Map<String, String> own, int port) {
        var all = new LinkedHashMap<>(UNLESS_SET);
        all.putAll(own);
        all.putAll(ALWAYS);
        all.put("port", Integer.toString(port));
        return all.entrySet().stream()
                .flatMap(flag -> List.of("-c", flag.getKey() + "=" + flag.getValue()).stream())
                .toList();
    }
}
