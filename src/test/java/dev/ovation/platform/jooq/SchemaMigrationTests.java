package dev.ovation.platform.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import dev.ovation.house.HouseTest;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class SchemaMigrationTests {

    @Autowired
    DSLContext sql;

    @Autowired
    DataSource database;

    @Test
    void everyFolderOfMigrationsIsASchemaWithItsOwnHistory() {
        for (var schema : Migrations.onClassPath().schemas()) {
            assertThat(sql.fetchCount(table(name(schema, "flyway_schema_history"))))
                    .as(schema)
                    .isPositive();
        }
    }

    @Test
    void asksNobodyWhenNothingChanged() {
        sql.execute("alter table platform.flyway_schema_history rename to hidden");
        try {
            SchemaMigrations.run(database);
            assertThat(sql.fetchValue("select to_regclass('platform.flyway_schema_history')"))
                    .isNull();
        } finally {
            sql.execute("alter table platform.hidden rename to flyway_schema_history");
        }
    }
}
