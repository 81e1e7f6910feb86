package dev.ovation.platform.postgres;

import dev.ovation.platform.Settings;
import java.util.Objects;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database as a bean: started before the pool is made, stopped after the pool is closed. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    Database database(Settings settings, DatabaseSettings database) {
        return database.isOutside()
                ? new OutsidePostgres(Objects.requireNonNull(database.url()), database.user(), database.password())
                : ShippedPostgres.over(settings.data().resolve("postgres"), database.flags());
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(Database database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return database.url();
            }

            @Override
            public String getUsername() {
                return database.user();
            }

            @Override
            public String getPassword() {
                return database.password();
            }
        };
    }
}
