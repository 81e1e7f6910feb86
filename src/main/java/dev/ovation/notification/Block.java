package dev.ovation.notification;

import java.util.Optional;
import java.util.regex.Pattern;

/** One piece of a mail's text. Its words are filled with facts after it was read, so no fact can make a piece. */
sealed interface Block {

    Pattern BUTTON = Pattern.compile("\\[([^\\]]+)]\\((\\w+)(\\??)\\)");
    Pattern ROW = Pattern.compile("\\|([^|]+)\\|([^|]+)\\|");

    record Heading(String words) implements Block {
        @Override
        public Optional<Block> filled(Facts facts) {
            return facts.fill(words).map(Heading::new);
        }

        @Override
        public String plain() {
            return words;
        }
    }

    record Paragraph(String words) implements Block {
        @Override
        public Optional<Block> filled(Facts facts) {
            return facts.fill(words).map(Paragraph::new);
        }

        @Override
        public String plain() {
            return words;
        }
    }

    /** Something and its value, as on a receipt. */
    record Row(String label, String value) implements Block {
        @Override
        public Optional<Block> filled(Facts facts) {
            return facts.fill(label).flatMap(what -> facts.fill(value).map(much -> new Row(what, much)));
        }

        @Override
        public String plain() {
            return label + ": " + value;
        }
    }

    /**
     * The way to a page of ours.
     *
     * @param link the fact that holds the path; when filled, the whole address
     * @param optional whether it is left out when there is no such fact
     */
    record Button(String label, String link, boolean optional) implements Block {
        @Override
        public Optional<Block> filled(Facts facts) {
            return optional && !facts.values().containsKey(link)
                    ? Optional.empty()
                    : facts.fill(label).map(words -> new Button(words, facts.address(link), false));
        }

        /** The address has a line of its own: nothing that follows can be taken for a part of it. */
        @Override
        public String plain() {
            return label + ":\n" + link;
        }
    }

    /** Empty when it speaks of an optional fact that is not there. */
    Optional<Block> filled(Facts facts);

    String plain();

    default String kind() {
        return getClass().getSimpleName();
    }

    static Block parse(String text) {
        var line = text.replaceAll("\\s*\\n\\s*", " ").strip();
        if (line.startsWith("# ")) {
            return new Heading(line.substring(2).strip());
        }
        var button = BUTTON.matcher(line);
        if (button.matches()) {
            return new Button(button.group(1), button.group(2), !button.group(3).isEmpty());
        }
        var row = ROW.matcher(line);
        return row.matches() ? new Row(row.group(1).strip(), row.group(2).strip()) : new Paragraph(line);
    }
}
