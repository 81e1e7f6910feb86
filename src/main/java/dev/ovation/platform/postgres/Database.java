package dev.ovation.platform.postgres;

/** Where the system of record answers, and with which name and password. */
interface Database extends AutoCloseable {

    String url();

    String user();

    String password();

    @Override
    void close();
}
