package dev.ovation.platform.jobs;

import static dev.ovation.platform.jooq.Columns.value;

import dev.ovation.platform.metrics.DatabaseGauges;
import dev.ovation.platform.metrics.Gauge;
import dev.ovation.platform.time.HouseClock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much work is due and not begun, and since when; jobs for later do not count. */
@Component
class QueueGauges implements DatabaseGauges {

    private static final String DUE = """
            select 'light' as lane, count(*) as jobs,
              coalesce(extract(epoch from cast(? as timestamptz) - min(execution_time)), 0) as age
            from platform.light_jobs where execution_time <= ? and not picked
            union all
            select 'heavy', count(*), coalesce(extract(epoch from cast(? as timestamptz) - min(execution_time)), 0)
            from platform.heavy_jobs where execution_time <= ? and not picked""";

    private final JdbcClient jdbc;
    private final HouseClock clock;

    QueueGauges(JdbcClient jdbc, HouseClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Gauge> read() {
        var jobs = new HashMap<String, Long>();
        var ages = new HashMap<String, Double>();
        var light = value(clock.instant());
        var heavy = value(Instant.now());
        jdbc.sql(DUE).params(light, light, heavy, heavy).query(row -> {
            jobs.put(row.getString("lane"), row.getLong("jobs"));
            ages.put(row.getString("lane"), row.getDouble("age"));
        });
        return List.of(
                new Gauge("ovation_queue_jobs", "Jobs that are due and wait for a worker.", "lane", jobs),
                new Gauge("ovation_queue_age_seconds", "For how long the first of them has waited.", "lane", ages));
    }
}
