package dev.ovation.platform.jooq;

import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;

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

    /**
     * Where no transaction is open, a connection goes back after its statement. Otherwise whoever may have none,
     * because he is going to wait for a gateway or for his turn, would hold one all the same.
     */
    @Bean
    TransactionManagerCustomizer<AbstractPlatformTransactionManager> nobodyHoldsAConnectionWithoutATransaction() {
        return manager -> manager.setTransactionSynchronization(
                AbstractPlatformTransactionManager.SYNCHRONIZATION_ON_ACTUAL_TRANSACTION);
    }
}
