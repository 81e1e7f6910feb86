package dev.ovation.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The PostgreSQL that came with the build, running over one folder until it is closed. */
final class ShippedPostgres implements Database {

    /** For root only, when the data folder lies where PostgreSQL's own user cannot come. */
    private static final Path SHARED_PROGRAMS = Path.of("/var/cache/ovation");

    private final FolderLock lock;
    private final Cluster cluster;
    private final Server server;

    private ShippedPostgres(FolderLock lock, Cluster cluster, Server server) {
        this.lock = lock;
        this.cluster = cluster;
        this.server = server;
    }

    static ShippedPostgres over(Path place, Map<String, String> settings) {
        var folder = place.toAbsolutePath().normalize();
        try {
            var lock = FolderLock.take(Files.createDirectories(folder));
            try {
                return start(folder, settings, lock);
            } catch (IOException | RuntimeException failed) {
                lock.close();
                throw failed;
            }
        } catch (IOException failed) {
            throw new PostgresFailed(
                    "Could not prepare the database in " + folder + ": " + failed.getMessage(), failed);
        }
    }

    private static ShippedPostgres start(Path folder, Map<String, String> settings, FolderLock lock)
            throws IOException {
        var cluster = new Cluster(folder);
        var identity = Identity.over(cluster.data());
        var binaries = binaries(folder, identity);
        cluster.makeWhenMissing(binaries, identity);
        var server = new Server(folder, cluster.data(), binaries, identity, settings);
        server.start();
        var postgres = new ShippedPostgres(lock, cluster, server);
        try {
            cluster.furnishWhenNew(postgres.address());
        } catch (IOException | RuntimeException failed) {
            server.close();
            throw failed;
        }
        return postgres;
    }

    private static Binaries binaries(Path folder, Identity identity) throws IOException {
        if (identity instanceof Identity.Other && !Folders.openToOthers(folder)) {
            return Binaries.unpackedIn(Files.createDirectories(SHARED_PROGRAMS));
        }
        var binaries = Binaries.unpackedIn(folder);
        binaries.removeOthersFrom(folder);
        return binaries;
    }

    @Override
    public String url() {
        return address() + Cluster.NAME;
    }

    @Override
    public String user() {
        return Cluster.NAME;
    }

    @Override
    public String password() {
        return cluster.password();
    }

    @Override
    public void close() {
        server.close();
        try {
            lock.close();
        } catch (IOException failed) {
            throw new PostgresFailed("Could not release the database's folder", failed);
        }
    }

    /** Without the database's name. */
    String address() {
        return "jdbc:postgresql://127.0.0.1:" + server.port() + "/";
    }
}
