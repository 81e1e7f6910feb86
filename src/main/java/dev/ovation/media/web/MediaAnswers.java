package dev.ovation.media.web;

import dev.ovation.media.MediaFile;
import dev.ovation.media.MediaId;
import dev.ovation.media.MediaLibrary;
import dev.ovation.media.MediaState;
import dev.ovation.media.Sight;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Shows files: addresses of all that are ready in one statement, words in the language of whoever asks. */
@Component
class MediaAnswers {

    private final MediaLibrary library;
    private final MessageSource texts;

    MediaAnswers(MediaLibrary library, MessageSource texts) {
        this.library = library;
        this.texts = texts;
    }

    /** For its owner. */
    MediaAnswer of(MediaFile file, Locale locale) {
        return of(List.of(file), locale).getFirst();
    }

    /** How far it is, without its addresses: what staff sees of a medium, the module that uses it decides by case. */
    MediaAnswer withoutView(MediaFile file, Locale locale) {
        return MediaAnswer.of(file, null, texts, locale);
    }

    /** For their owner. */
    List<MediaAnswer> of(List<MediaFile> files, Locale locale) {
        Map<MediaId, Sight> ready = files.stream()
                .filter(file -> file.state() == MediaState.READY)
                .collect(Collectors.toMap(MediaFile::id, file -> Sight.FULL));
        var views = library.views(ready);
        return files.stream()
                .map(file -> MediaAnswer.of(file, views.get(file.id()), texts, locale))
                .toList();
    }
}
