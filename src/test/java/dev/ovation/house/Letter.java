package dev.ovation.house;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** A mail that arrived in the mailbox of development. */
public record Letter(String to, String subject, String text, String html, List<String> links) {

    static Letter of(JsonNode mail) {
        return new Letter(
                mail.path("to").asString(),
                mail.path("subject").asString(),
                mail.path("text").asString(),
                mail.path("html").asString(),
                mail.path("links").valueStream().map(JsonNode::asString).toList());
    }

    /** The link of its button. */
    public String link() {
        return links.getFirst();
    }

    /** The secret in its link, whether it is a parameter or the end of the path. */
    public String token() {
        return link().replaceFirst(".*[=/]", "");
    }
}
