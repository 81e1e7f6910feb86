package dev.ovation.account;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.privacy.Chapter;
import dev.ovation.platform.privacy.ExportPart;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The form of an export: a JSON file for each chapter, row by row, and one that explains them to whoever opens it. */
@Component
class ExportZip {

    private final ObjectProvider<ExportPart> parts;
    private final MessageSource texts;
    private final JsonMapper json;

    ExportZip(ObjectProvider<ExportPart> parts, MessageSource texts, JsonMapper json) {
        this.parts = parts;
        this.texts = texts;
        this.json = json;
    }

    List<Chapter> chaptersOf(AccountId person) {
        return parts.stream()
                .flatMap(part -> part.chaptersOf(person).stream())
                .sorted(Comparator.comparing(Chapter::name))
                .toList();
    }

    /** @param progress hears how many chapters are done */
    void write(Path file, Account reader, List<Chapter> chapters, IntConsumer progress) throws IOException {
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            begin(zip, "README.txt");
            zip.write(readme(chapters, reader.locale()).getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < chapters.size(); i++) {
                progress.accept(i);
                write(zip, chapters.get(i));
            }
            zip.closeEntry();
        }
    }

    private void write(ZipOutputStream zip, Chapter chapter) throws IOException {
        begin(zip, chapter.name() + ".json");
        var next = new Separator();
        zip.write('[');
        chapter.rows().give(row -> write(zip, next.take() + json.writeValueAsString(row)));
        zip.write("\n]\n".getBytes(StandardCharsets.UTF_8));
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
    }

    private static void write(OutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String readme(List<Chapter> chapters, Locale locale) {
        return text("readme", locale) + "\n\n"
                + chapters.stream()
                        .map(chapter -> chapter.name() + ".json\n    " + text(chapter.name(), locale))
                        .collect(Collectors.joining("\n\n"))
                + "\n";
    }

    private String text(String name, Locale locale) {
        return texts.getMessage("export." + name, null, locale);
    }

    /** What stands before a row. */
    private static final class Separator {

        private String before = "\n";

        String take() {
            var now = before;
            before = ",\n";
            return now;
        }
    }
}
