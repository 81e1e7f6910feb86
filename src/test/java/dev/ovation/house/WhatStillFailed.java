package dev.ovation.house;

import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * A test that waited for work, and found it undone, says which work had failed and waited for its next try: a failure
 * that comes once in a thousand runs is understood from its one line, or not at all.
 */
class WhatStillFailed implements TestExecutionExceptionHandler {

    private static final String FAILED = """
            select * from (
              select 'job ' || task_name || ' ' || task_instance || ', tries: ' || consecutive_failures
              from platform.light_jobs where consecutive_failures > 0 order by last_failure desc limit 5) jobs
            union all
            select * from (
              select 'letter ' || event_type || ' to ' || listener_id
              from platform.event_publication where status = 'FAILED' order by publication_date desc limit 5) letters""";

    @Override
    public void handleTestExecutionException(ExtensionContext test, Throwable failure) throws Throwable {
        if (failure instanceof AssertionError) {
            var failed = failed(test);
            if (!failed.isEmpty()) {
                var all = "%s%nWork that had failed by then:%n%s".formatted(failure.getMessage(), String.join("\n", failed));
                throw new AssertionError(all, failure);
            }
        }
        throw failure;
    }

    private static List<String> failed(ExtensionContext test) {
        try {
            return SpringExtension.getApplicationContext(test)
                    .getBean(JdbcClient.class)
                    .sql(FAILED)
                    .query(String.class)
                    .list();
        } catch (RuntimeException away) {
            return List.of("nobody knows: " + away); // some tests take the database away
        }
    }
}
