package dev.ovation.notification;

import dev.ovation.notification.Block.Row;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of one mail in one language: a subject and blocks. {@code docs/mails.md} shows how they are written. */
record Message(String subject, List<Block> blocks) {

    private static final String SUBJECT = "Subject:";

    static Message parse(String text) {
        var parts = text.strip().split("\\R\\s*\\R");
        if (!parts[0].startsWith(SUBJECT) || parts.length < 2) {
            throw new IllegalArgumentException("It must begin with 'Subject: …', an empty line, and then its text");
        }
        return new Message(
                parts[0].substring(SUBJECT.length()).strip(),
                Arrays.stream(parts)
                        .skip(1)
                        .flatMap(part -> part.startsWith("|") ? part.lines() : Stream.of(part))
                        .map(Block::parse)
                        .toList());
    }

    Message filled(Facts facts) {
        return new Message(
                facts.fill(subject).orElseThrow(),
                blocks.stream().flatMap(block -> block.filled(facts).stream()).toList());
    }

    String plain() {
        var text = new StringBuilder();
        @Nullable Block last = null;
        for (var block : blocks) {
            if (last != null) {
                text.append(last instanceof Row && block instanceof Row ? "\n" : "\n\n");
            }
            text.append(block.plain());
            last = block;
        }
        return text.append('\n').toString();
    }
}
