package dev.ovation.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** The OpenAPI document that is served is the committed one, from which the web client's types are made. */
@HouseTest
class DescriptionTests {

    private static final Path COMMITTED = Path.of("web/openapi.json");

    private final List<Route> routes;
    private final Reply served;

    DescriptionTests(House house, ApplicationContext application) {
        routes = Route.all(application);
        served = house.stranger().get("/api/v1/openapi.json").expect(200);
    }

    @Test
    void theServedDocumentIsTheCommittedOne() throws IOException {
        Golden.compare(COMMITTED, served.body().stripTrailing() + "\n", DescriptionTests.class);
    }

    @Test
    void itNamesNoServer() {
        assertThat(served.body()).doesNotContain("localhost", "127.0.0.1");
        assertThat(served.text("/servers/0/url")).isEqualTo("/");
    }

    @Test
    @DisplayName("viggio 53: every route is in the published description")
    void everyRouteIsInIt() {
        assertThat(routes)
                .filteredOn(route -> route.path().startsWith("/api/v1/") && !route.method().equals("OPTIONS"))
                .allSatisfy(route -> assertThat(operation(route).path("operationId").asString(""))
                        .as(route.toString())
                        .isNotEmpty());
    }

    @Test
    void everyOperationHasItsOwnName() {
        var names = served.json("/paths").valueStream()
                .flatMap(JsonNode::valueStream)
                .map(operation -> operation.path("operationId").asString(""))
                .toList();
        assertThat(names).doesNotHaveDuplicates().noneMatch(name -> name.matches(".*_\\d+"));
    }

    @Test
    void whoIsCallingIsNoParameter() {
        assertThat(served.json("/components/schemas").propertyStream().map(schema -> schema.getKey()))
                .doesNotContain("AccountId", "Viewer", "SignedIn", "ViewerSignedIn", "PageRequest", "Cursor");
        var search = served.json("/paths").path("/api/v1/staff/accounts").path("get").path("parameters");
        assertThat(search.valueStream().map(parameter -> parameter.path("name").asString()))
                .containsExactly("q", "limit", "after");
    }

    @Test
    void idsAreStringsAndOptionalFieldsMayBeNull() {
        var person = served.json("/components/schemas/StaffAccountPerson");
        assertThat(person.at("/properties/id/type").asString()).isEqualTo("string");
        assertThat(person.at("/properties/id/format").asString()).isEqualTo("uuid");
        assertThat(person.path("required").valueStream().map(JsonNode::asString))
                .contains("id", "email")
                .contains("suspendedAt");
        assertThat(person.at("/properties/suspendedAt/type").toString()).isEqualTo("[\"string\",\"null\"]");
    }

    @Test
    void whatIsLeftOutIsNeverNull() {
        var payment = served.json("/components/schemas/Payment");
        assertThat(payment.path("required").valueStream().map(JsonNode::asString))
                .contains("amount", "state")
                .doesNotContain("checkoutUrl", "receipt");
        assertThat(payment.at("/properties/checkoutUrl/type").asString()).isEqualTo("string");
    }

    @Test
    void requestsSayWhatTheyMustHold() {
        var tip = served.json("/components/schemas/SaleTip");
        assertThat(tip.path("required").valueStream().map(JsonNode::asString)).containsExactly("amount");
        assertThat(tip.at("/properties/amount/$ref").asString()).endsWith("/Money");
        assertThat(tip.at("/properties/message/type").toString()).isEqualTo("[\"string\",\"null\"]");
    }

    @Test
    @DisplayName("two records of one name would leave both without a description, and nobody would be told")
    void nothingIsLeftUndescribed() {
        assertThat(served.json("/components/schemas").propertyStream())
                .allSatisfy(schema -> assertThat(schema.getValue().path("type").asString(""))
                        .as(schema.getKey())
                        .isNotEmpty());
        assertThat(served.json("/paths").propertyStream())
                .filteredOn(path -> path.getValue().has("get"))
                .filteredOn(path -> !path.getKey().endsWith("/file")) // it answers with bytes
                .allSatisfy(path -> assertThat(path.getValue()
                                .at("/get/responses/200/content/application~1json/schema/$ref")
                                .asString(""))
                        .as(path.getKey())
                        .isNotEmpty());
    }

    @Test
    void moneyIsMinorUnitsWithACurrency() {
        var money = served.json("/components/schemas/Money/properties");
        assertThat(money.at("/amount/type").asString()).isEqualTo("integer");
        assertThat(money.at("/currency/type").asString()).isEqualTo("string");
    }

    private JsonNode operation(Route route) {
        return served.json("/paths")
                .path(route.path().replaceAll("\\{\\*?(\\w+)[^}]*}", "{$1}"))
                .path(route.method().toLowerCase(Locale.ROOT));
    }
}
