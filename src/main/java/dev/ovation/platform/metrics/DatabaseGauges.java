package dev.ovation.platform.metrics;

import java.util.List;

/**
 * Figures that stand in the database; every bean of this type is read when somebody asks for the metrics, but not more
 * often than every few seconds. All of one reader's figures come from one statement.
 */
public interface DatabaseGauges {

    List<Gauge> read();
}
