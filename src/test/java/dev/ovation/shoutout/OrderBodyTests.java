package dev.ovation.shoutout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Orders;
import dev.ovation.house.Person;
import dev.ovation.house.Reply;
import dev.ovation.house.Shop;
import dev.ovation.house.Stage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@HouseTest
class OrderBodyTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    final House house;
    final String handle = Stage.handle("bo");
    final Person bo;

    OrderBodyTests(House house) {
        this.house = house;
        bo = Stage.performer(house, handle);
        Orders.offer(bo, 5_000, 5, ", \"occasions\": [\"birthday\", \"wedding\"]");
    }

    @ParameterizedTest
    @DisplayName("viggio 13: every field that is missing is named")
    @ValueSource(strings = {"performer", "for", "to", "instructions", "public", "expectedPrice", "email"})
    void whatIsMissingIsNamed(String field) {
        var body = body();
        body.remove(field);
        post(body).invalid(field);
        body.putNull(field);
        post(body).invalid(field);
    }

    @ParameterizedTest(name = "{0} as {1}")
    @DisplayName("viggio 13, 17: types are checked strictly, a field that is wrong is named")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "performer | 7",
                "performer | [\"bo\"]",
                "for | \"nobody\"",
                "for | 0",
                "for | true",
                "to | \"\"",
                "to | 42",
                "to | true",
                "to | {\"name\": \"Theo\"}",
                "to | \"Theo\\r\\nBcc: all@example.test\"",
                "from | 1.5",
                "from | \"Mia\\u202e\"",
                "occasion | \"doomsday\"",
                "occasion | 0",
                "instructions | \"   \"",
                "instructions | false",
                "instructions | \"\\u0000\"",
                "giftMessage | 12",
                "public | \"false\"",
                "public | 0",
                "public | \"\"",
                "email | \"nobody\"",
                "email | \"a@example.test\\r\\nBcc: all@example.test\"",
                "email | 12",
                "locale | \"tlh\"",
                "locale | 1",
                "expectedPrice | 5000",
                "expectedPrice | \"50.00\"",
                "expectedPrice | {\"amount\": 5000}",
                "expectedPrice | {\"amount\": 5000, \"currency\": \"\"}",
                "expectedPrice.amount | {\"amount\": \"5000\", \"currency\": \"USD\"}",
                "expectedPrice.amount | {\"amount\": 50.5, \"currency\": \"USD\"}",
                "expectedPrice.currency | {\"amount\": 5000, \"currency\": \"XYZ9\"}",
                "paymentMethodId | \"not an id\"",
                "colour | \"blue\""
            })
    void whatIsWrongIsNamed(String field, String value) {
        var body = body();
        body.set(field.replaceFirst("\\..*", ""), JSON.readTree(value.strip()));
        post(body).invalid(field);
    }

    @Test
    @DisplayName("viggio 16: for myself it is from me; for somebody else it must be from somebody")
    void forMyselfAndForOthers() {
        var body = body();
        body.remove("from");
        post(body).invalid("from");
        body.put("from", "  ");
        post(body).invalid("from");

        body.remove("from");
        body.put("for", "myself");
        var mine = post(body).expect(201);
        assertThat(mine.text("/from")).isEqualTo("Theo");
        assertThat(mine.text("/for")).isEqualTo("myself");
    }

    @Test
    void whatNobodyMayAskForIsRefusedWhereItStands() {
        var body = body().put("instructions", "Tell him he is a SNÖLLYGOSTER!");
        var reply = post(body).invalid("instructions");
        assertThat(reply.text("/errors/0/code")).isEqualTo("forbidden_words");
        post(body().put("giftMessage", "You won a cash\n prize.")).invalid("giftMessage");
        post(body().put("to", "Snollygoster")).invalid("to");
        post(body().put("instructions", "Snollygosters are birds")).expect(201); // another word
    }

    @Test
    void onlyOccasionsOfTheOfferAndOnlyTheCurrencyOfTheHouse() {
        post(body().put("occasion", "new_job")).invalid("occasion");
        var euros = body();
        euros.putObject("expectedPrice").put("amount", 5_000).put("currency", "EUR");
        post(euros).invalid("expectedPrice.currency");
        post(body().put("instructions", "x".repeat(2_001))).invalid("instructions");
        post(body().put("to", "x".repeat(81))).invalid("to");
    }

    @Test
    void anAccountNeedsNoEmailAndAGuestHasNoSavedMethod() {
        var fan = house.person("Fan");
        var body = body();
        body.remove("email");
        Orders.place(fan.client(), body.toString(), Shop.key()).expect(201);
        post(body().put("paymentMethodId", "01900000-0000-7000-8000-000000000000")).invalid("paymentMethodId");
        house.stranger().post("/api/v1/shoutouts", body().toString()).refused(400, "idempotency_key_missing");
    }

    @Test
    @DisplayName("viggio 13: several thousand broken bodies, and never a 500")
    void nothingThatIsSentBreaksTheHouse() throws Exception {
        var random = new Random(13);
        var bodies = IntStream.range(0, 3_000).mapToObj(_ -> broken(random)).toList();
        try (var hands = Executors.newFixedThreadPool(4)) {
            var replies = bodies.stream()
                    .map(body -> hands.submit(() -> Orders.place(house.stranger(), body, Shop.key())))
                    .toList();
            for (int i = 0; i < bodies.size(); i++) {
                assertThat(replies.get(i).get().status()).as(bodies.get(i)).isIn(201, 400, 404, 409, 413, 422, 429);
            }
        }
    }

    private String broken(Random random) {
        var body = body();
        var fields = List.copyOf(body.propertyNames());
        for (int i = random.nextInt(3); i >= 0; i--) {
            var field = fields.get(random.nextInt(fields.size()));
            body.set(field, JSON.readTree(VALUES.get(random.nextInt(VALUES.size()))));
        }
        var text = body.toString();
        if (random.nextInt(3) > 0) {
            return text;
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return new String(bytes, 0, 1 + random.nextInt(bytes.length), StandardCharsets.ISO_8859_1);
    }

    private static final List<String> VALUES = List.of(
            "null", "true", "[]", "{}", "0", "-1", "1e400", "99999999999999999999", "\"\"", "\" \"", "\"\\u0000\"",
            "\"\\ud800\"", "\"\\u202e\"", "\"" + "x".repeat(5_000) + "\"", "[[[[]]]]", "{\"amount\": null}",
            "{\"amount\": 9223372036854775807, \"currency\": \"USD\"}", "{\"currency\": \"USD\"}",
            "{\"amount\": 1, \"currency\": \"\"}", "{\"amount\": 1, \"currency\": 7}", "\"a@b\\nc.de\"", "\"../../etc\"",
            "\"'; drop table shoutout; --\"", "\"%s%n\"", "\"\\u00fc\\u0308\"", "[1, 2, 3]", "\"someone_else\"");

    private ObjectNode body() {
        return (ObjectNode)
                JSON.readTree(Orders.wish(handle, 5_000, ", \"email\": \"" + Orders.guestEmail() + "\""));
    }

    private Reply post(ObjectNode body) {
        return Orders.place(house.stranger(), body.toString(), Shop.key());
    }
}
