package dev.ovation.house;

import dev.ovation.platform.identity.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody and nothing is named by what cannot be seen. */
@HouseTest
class InvisibleNameTests {

    private static final String ID = "01900000-0000-7000-8000-000000000000";

    private final Browser client;

    InvisibleNameTests(House house) {
        client = house.person("Walker", Role.values()).client();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "POST | /accounts | displayName | {\"displayName\": \"%s\"}",
                "PATCH | /me | displayName | {\"displayName\": \"%s\"}",
                "PATCH | /me/performer | stageName | {\"stageName\": \"%s\"}",
                "POST | /me/performer-application | stageName | {\"stageName\": \"%s\"}",
                "POST | /me/plans | name | {\"name\": \"%s\"}",
                "PATCH | /me/plans/{id} | name | {\"name\": \"%s\"}",
                "POST | /shoutouts | to | {\"to\": \"%s\"}",
                "POST | /shoutouts | from | {\"from\": \"%s\"}",
                "POST | /shoutouts | billing.customer.name | {\"billing\": {\"customer\": {\"name\": \"%s\"}}}",
                "POST | /staff/agencies | name | {\"name\": \"%s\"}",
                "PUT | /staff/agencies/{id}/name | name | {\"name\": \"%s\"}",
                "POST | /staff/categories | name | {\"name\": \"%s\"}",
                "PUT | /staff/categories/{id}/name | name | {\"name\": \"%s\"}",
            })
    void isRefused(String method, String path, String field, String body) {
        for (var nothing : List.of("\\u200b", "\\u3164", "\\u2003")) {
            client.send(
                            method, "/api/v1" + path.replace("{id}", ID), body.formatted(nothing),
                            Map.of("Idempotency-Key", "k"))
                    .invalid(field);
        }
    }
}
