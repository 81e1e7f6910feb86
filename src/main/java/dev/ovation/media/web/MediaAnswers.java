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

/** Shows files to their owner: addresses of all that are ready in one statement, words in the owner's language. */
@Component
class MediaAnswers {

    private final MediaLibrary library;
    private final MessageSource texts;

    MediaAnswers(MediaLibrary library, MessageSource texts) {
        this.library = library;
        this.texts = texts;
    }

    MediaAnswer of(MediaFile file, Locale locale) {
        return of(List.of(file), locale).getFirst();
    }

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
