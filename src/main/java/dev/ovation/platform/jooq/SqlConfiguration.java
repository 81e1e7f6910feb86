package dev.ovation.platform.jooq;

import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SqlConfiguration {

    /** Every table is named with its schema; what runs is seen in the database's own statistics, not in our log. */
    @Bean
    DefaultConfigurationCustomizer sqlAsTheModulesWantIt() {
        return configuration -> configuration
                .settings()
                .withRenderSchema(true)
                .withExecuteLogging(false)
                .withFetchWarnings(false);
    }
}
