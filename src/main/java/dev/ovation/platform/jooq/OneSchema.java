package dev.ovation.platform.jooq;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Flyway over one module's folder; a class of its own, so that Flyway is not even loaded when nothing is to do. */
final class OneSchema {

    private OneSchema() {}

    static void migrate(DataSource database, String schema) {
        Flyway.configure()
                .dataSource(database)
                .schemas(schema)
                .defaultSchema(schema)
                .locations("classpath:" + Migrations.ROOT + schema)
                .load()
                .migrate();
    }
}
