package dev.ovation.media.web;

import dev.ovation.media.MediaShelf;
import dev.ovation.media.MediaState;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.RequestRefused.BadFields;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.AccountId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The studio's list of one's own files. */
@RestController
@Tag(name = "media")
class MyMediaController {

    private final MediaShelf shelf;
    private final MediaAnswers answers;

    MyMediaController(MediaShelf shelf, MediaAnswers answers) {
        this.shelf = shelf;
        this.answers = answers;
    }

    @GetMapping("/api/v1/me/media")
    @MayCall(Who.SIGNED_IN)
    @Operation(summary = "One's own files, newest first")
    Page<MediaAnswer> mine(
            @RequestParam(required = false) @Nullable String state, PageRequest page, AccountId caller, Locale locale) {
        var files = shelf.of(caller, state == null ? null : named(state), page);
        return new Page<>(answers.of(files.items(), locale), files.next());
    }

    private static MediaState named(String word) {
        return Arrays.stream(MediaState.values())
                .filter(state -> state.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new BadFields("state", "unknown_state", "A file is in no such state."));
    }
}
