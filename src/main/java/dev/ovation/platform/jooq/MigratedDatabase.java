package dev.ovation.platform.jooq;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Nobody gets the database before its schemas are up to date: not jOOQ, not the jobs, not the letters. */
@Component
class MigratedDatabase implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof DataSource database) {
            SchemaMigrations.run(database);
        }
        return bean;
    }
}
