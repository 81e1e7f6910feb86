package dev.ovation.notification;

import dev.ovation.notification.Block.Button;
import dev.ovation.notification.Block.Heading;
import dev.ovation.notification.Block.Paragraph;
import dev.ovation.notification.Block.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * The HTML of mails. The layout is worked out once for every sequence of blocks, with marks where texts belong; a mail
 * only fills them in.
 */
@Component
class MailHtml {

    private record Shape(String language, List<String> kinds) {}

    /** Of those characters that Unicode leaves to private use, so in no text of ours: a mark, then which text it is. */
    private static final char MARK = '\uE000';

    private static final char FIRST = '\uE100';

    private static final Pattern INDENTATION = Pattern.compile("\\s*\\n\\s*");

    private final Map<Shape, List<String>> layouts = new ConcurrentHashMap<>();
    private final ITemplateEngine templates;

    MailHtml(ITemplateEngine templates) {
        this.templates = templates;
    }

    String of(Message message, String language, String footer) {
        var shape = new Shape(language, message.blocks().stream().map(Block::kind).toList());
        var layout = layouts.computeIfAbsent(shape, _ -> layout(message.blocks(), language));
        var texts = new ArrayList<>(List.of(escaped(message.subject()), escaped(footer)));
        message.blocks().stream()
                .flatMap(MailHtml::texts)
                .map(MailHtml::escaped)
                .forEach(texts::add);
        var html = new StringBuilder(layout.getFirst());
        for (var part : layout.subList(1, layout.size())) {
            html.append(texts.get(part.charAt(0) - FIRST)).append(part, 1, part.length());
        }
        return html.toString();
    }

    /** What stands before the first mark, then what begins with each. */
    private List<String> layout(List<Block> blocks, String language) {
        var context = new Context(Locale.forLanguageTag(language));
        context.setVariable("language", language);
        context.setVariable("subject", mark(0));
        context.setVariable("footer", mark(1));
        var marked = new ArrayList<Block>();
        var next = 2;
        for (var block : blocks) {
            marked.add(marked(block, next));
            next += (int) texts(block).count();
        }
        context.setVariable("blocks", marked);
        var html = templates.process("mail/layout", context);
        // Its indentation is a fourth of a mail.
        return List.of(INDENTATION.matcher(html).replaceAll("\n").split(String.valueOf(MARK)));
    }

    private static String mark(int index) {
        return "" + MARK + (char) (FIRST + index);
    }

    private static Block marked(Block block, int at) {
        return switch (block) {
            case Heading _ -> new Heading(mark(at));
            case Paragraph _ -> new Paragraph(mark(at));
            case Row _ -> new Row(mark(at), mark(at + 1));
            case Button _ -> new Button(mark(at), mark(at + 1), false);
        };
    }

    private static Stream<String> texts(Block block) {
        return switch (block) {
            case Heading heading -> Stream.of(heading.words());
            case Paragraph paragraph -> Stream.of(paragraph.words());
            case Row row -> Stream.of(row.label(), row.value());
            case Button button -> Stream.of(button.label(), button.link());
        };
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
