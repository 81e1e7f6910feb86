package dev.ovation.account.web;

import dev.ovation.account.MePart;
import dev.ovation.platform.identity.AccountId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the modules above know about somebody, as members of one answer. */
@Component
class MeParts {

    private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};

    private final List<MePart<?>> parts;
    private final JsonMapper json;

    MeParts(List<MePart<?>> parts, JsonMapper json) {
        this.parts = parts;
        this.json = json;
    }

    Map<String, Object> of(AccountId account) {
        var all = new TreeMap<String, Object>();
        parts.stream()
                .map(part -> part.partFor(account))
                .flatMap(Optional::stream)
                .forEach(told -> all.putAll(json.convertValue(told, MEMBERS)));
        return all;
    }
}
