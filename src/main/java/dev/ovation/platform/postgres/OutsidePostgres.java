package dev.ovation.platform.postgres;

/** A PostgreSQL that somebody else runs, given by address. */
record OutsidePostgres(String url, String user, String password) implements Database {

    @Override
    public void close() {
        // It was running before us and stays.
    }
}
