package dev.ovation.platform.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes chapters of statements: a row becomes an object under the names of its columns, as JSON writes such names. */
@Component
public class ExportedRows {

    /** In memory at a time, however many there are. */
    private static final int AT_ONCE = 500;

    /** A chapter's statement, which asks for one id only. */
    public record Asked(String chapter, String sql) {}

    private static final Pattern UNDERSCORE = Pattern.compile("_([a-z])");

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final JsonMapper json;

    ExportedRows(JdbcClient jdbc, TransactionOperations transaction, JsonMapper json) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.json = json;
    }

    /** @param sql names every column: what is added to a table is not told by accident */
    public Chapter chapter(String name, String sql, Object... values) {
        return new Chapter(name, each -> transaction.executeWithoutResult(_ -> jdbc.sql(
                        "select row_to_json(r)::text from (" + sql + ") r")
                .withFetchSize(AT_ONCE)
                .params(List.of(values))
                .query(row -> {
                    each.accept(named((ObjectNode) json.readTree(row.getString(1))));
                })));
    }

    /** What is asked about a person, and then about what he is besides, if he is. */
    public List<Chapter> chapters(
            UUID person, List<Asked> ofPerson, Optional<UUID> besides, List<Asked> ofBesides) {
        return Stream.concat(
                        ofPerson.stream().map(asked -> chapter(asked.chapter(), asked.sql(), person)),
                        besides.stream().flatMap(id ->
                                ofBesides.stream().map(asked -> chapter(asked.chapter(), asked.sql(), id))))
                .toList();
    }

    private ObjectNode named(ObjectNode row) {
        var told = json.createObjectNode();
        for (var member : row.properties()) {
            told.set(camel(member.getKey()), deep(member.getValue()));
        }
        return told;
    }

    private JsonNode deep(JsonNode value) {
        return value instanceof ObjectNode inside ? named(inside) : value;
    }

    private static String camel(String column) {
        return UNDERSCORE.matcher(column).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }
}
