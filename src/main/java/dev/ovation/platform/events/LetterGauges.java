package dev.ovation.platform.events;

import static dev.ovation.platform.jooq.Columns.value;

import dev.ovation.platform.metrics.DatabaseGauges;
import dev.ovation.platform.metrics.Gauge;
import java.time.InstantSource;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many letters nobody has read: a letter that is read is gone. */
@Component
class LetterGauges implements DatabaseGauges {

    private static final String UNREAD = """
            select count(*) as letters,
              coalesce(extract(epoch from cast(? as timestamptz) - min(publication_date)), 0) as age
            from platform.event_publication where completion_date is null""";

    private final JdbcClient jdbc;
    private final InstantSource clock;

    LetterGauges(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Gauge> read() {
        return jdbc.sql(UNREAD)
                .param(value(clock.instant()))
                .query((row, _) -> List.of(
                        Gauge.of("ovation_letters_unread", "Letters that wait for a reader.", row.getLong("letters")),
                        Gauge.of(
                                "ovation_letters_age_seconds",
                                "For how long the first of them has waited.",
                                row.getDouble("age"))))
                .single();
    }
}
