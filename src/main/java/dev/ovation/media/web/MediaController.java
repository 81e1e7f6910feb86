package dev.ovation.media.web;

import dev.ovation.media.MediaId;
import dev.ovation.media.MediaShelf;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One uploaded file. */
@RestController
@RequestMapping("/api/v1/media/{id}")
@Tag(name = "media")
class MediaController {

    private final MediaShelf shelf;
    private final MediaAnswers answers;

    MediaController(MediaShelf shelf, MediaAnswers answers) {
        this.shelf = shelf;
        this.answers = answers;
    }

    @GetMapping
    @MayCall(Who.SIGNED_IN)
    @Operation(summary = "How far a file is; for its owner and for staff")
    MediaAnswer look(@PathVariable UUID id, Viewer viewer, Locale locale) {
        return answers.of(shelf.look(new MediaId(id), viewer), locale);
    }

    @PutMapping("/processing")
    @MayCall(Who.SIGNED_IN)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Tries again what failed")
    MediaAnswer processAgain(@PathVariable UUID id, AccountId caller, Locale locale) {
        return answers.of(shelf.processAgain(new MediaId(id), caller), locale);
    }

    @DeleteMapping
    @MayCall(Who.SIGNED_IN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Deletes a file that nothing uses")
    void delete(@PathVariable UUID id, AccountId caller) {
        shelf.delete(new MediaId(id), caller);
    }
}
