package dev.ovation.house;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for a word in every column of every table of the real database, whatever module it is of. */
@TestComponent
public class Traces {

    private static final String COLUMNS =
            """
            select c.table_schema, c.table_name, c.column_name, c.udt_name
            from information_schema.columns c
              join information_schema.tables t using (table_schema, table_name)
            where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema', 'public')
              and c.table_name <> 'flyway_schema_history'
            order by 1, 2, c.ordinal_position""";

    /** A column and the name of its type. */
    public record Column(String schema, String table, String name, String type) {

        @Override
        public String toString() {
            return schema + "." + table + "." + name;
        }

        private String holdsWord() {
            return type.equals("bytea")
                    ? "position(convert_to(:word, 'UTF8') in \"%s\") > 0".formatted(name)
                    : "position(lower(:word) in lower(\"%s\"::text)) > 0".formatted(name);
        }
    }

    private final JdbcClient jdbc;

    Traces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Column> columns() {
        return jdbc.sql(COLUMNS)
                .query((row, _) -> new Column(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    /** The columns that hold it somewhere, as {@code schema.table.column}. */
    public TreeSet<String> of(String word) {
        var found = new TreeSet<String>();
        var tables = columns().stream()
                .collect(Collectors.groupingBy(
                        one -> "\"%s\".\"%s\"".formatted(one.schema(), one.table()), TreeMap::new, Collectors.toList()));
        tables.forEach((table, columns) -> found.addAll(in(table, columns, word)));
        return found;
    }

    private TreeSet<String> in(String table, List<Column> columns, String word) {
        var asked = columns.stream()
                .map(one -> "coalesce(bool_or(%s), false) as \"%s\"".formatted(one.holdsWord(), one.name()))
                .collect(Collectors.joining(", "));
        Map<String, Object> row =
                jdbc.sql("select " + asked + " from " + table).param("word", word).query().singleRow();
        return columns.stream()
                .filter(one -> Boolean.TRUE.equals(row.get(one.name())))
                .map(Column::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
