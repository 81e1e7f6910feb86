package dev.ovation.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ovation.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an announcement tells, as it is stored until its mail is written: each fact with what kind of thing it is. */
record KeptFacts(Map<String, Fact> facts) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Fact(
            @Nullable String text,
            @Nullable Number number,
            @Nullable Instant time,
            @Nullable LocalDate date,
            @Nullable Money money) {

        static Fact of(Object value) {
            return switch (value) {
                case Number number -> new Fact(null, number, null, null, null);
                case Instant time -> new Fact(null, null, time, null, null);
                case LocalDate date -> new Fact(null, null, null, date, null);
                case Money money -> new Fact(null, null, null, null, money);
                default -> new Fact(value.toString(), null, null, null, null);
            };
        }

        Object value() {
            if (number != null) {
                return number;
            }
            if (time != null) {
                return time;
            }
            if (date != null) {
                return date;
            }
            return money == null ? String.valueOf(text) : money;
        }
    }

    static KeptFacts of(Map<String, Object> values) {
        var facts = new HashMap<String, Fact>();
        values.forEach((name, value) -> facts.put(name, Fact.of(value)));
        return new KeptFacts(facts);
    }

    Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        facts.forEach((name, fact) -> values.put(name, fact.value()));
        return values;
    }
}
