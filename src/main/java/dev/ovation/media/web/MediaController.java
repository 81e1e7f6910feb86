package dev.ovation.media.web;

import dev.ovation.media.DescribeMedia;
import dev.ovation.media.MediaId;
import dev.ovation.media.MediaShelf;
import dev.ovation.platform.http.Limits;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Texts;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One uploaded file. */
@RestController
@RequestMapping("/api/v1/media/{id}")
@Tag(name = "media")
class MediaController {

    /**
     * What is to be seen, for those who do not see it; blank takes it away.
     *
     * @param captionsLanguage of captions that are there; absent leaves it
     */
    record Changes(
            @NotNull @Size(max = Limits.ALT_TEXT_CHARS) @Pattern(regexp = Texts.LINES) String altText,
            @Size(max = Limits.LANGUAGE_CHARS) @Nullable String captionsLanguage) {}

    private final MediaShelf shelf;
    private final DescribeMedia describeMedia;
    private final MediaAnswers answers;

    MediaController(MediaShelf shelf, DescribeMedia describeMedia, MediaAnswers answers) {
        this.shelf = shelf;
        this.describeMedia = describeMedia;
        this.answers = answers;
    }

    @GetMapping
    @MayCall(Who.SIGNED_IN)
    @Operation(summary = "How far a file is; for its owner and for staff")
    MediaAnswer look(@PathVariable UUID id, Viewer viewer, Locale locale) {
        var file = shelf.look(new MediaId(id), viewer);
        var own = viewer.accountId().filter(file.owner()::equals).isPresent();
        return own ? answers.of(file, locale) : answers.withoutView(file, locale);
    }

    @PutMapping("/processing")
    @MayCall(Who.SIGNED_IN)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Tries again what failed")
    MediaAnswer processAgain(@PathVariable UUID id, AccountId caller, Locale locale) {
        return answers.of(shelf.processAgain(new MediaId(id), caller), locale);
    }

    @PatchMapping
    @MayCall(Who.SIGNED_IN)
    @Operation(summary = "Says what is to be seen")
    MediaAnswer describe(
            @PathVariable UUID id, AccountId caller, @RequestBody @Valid Changes changes, Locale locale) {
        return answers.of(
                describeMedia.describe(new MediaId(id), caller, changes.altText(), changes.captionsLanguage()), locale);
    }

    @PutMapping(path = "/captions", consumes = "text/vtt")
    @MayCall(Who.SIGNED_IN)
    @Operation(summary = "Gives a video captions, in place of those it had")
    MediaAnswer caption(
            @PathVariable UUID id,
            AccountId caller,
            @Parameter(description = "As BCP 47 has it; of the account when it is absent")
                    @RequestParam(required = false)
                    @Size(max = Limits.LANGUAGE_CHARS)
                    @Nullable String language,
            @RequestBody byte[] webVtt,
            Locale locale) {
        return answers.of(describeMedia.caption(new MediaId(id), caller, language, webVtt), locale);
    }

    @DeleteMapping("/captions")
    @MayCall(Who.SIGNED_IN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes a video's captions away")
    void uncaption(@PathVariable UUID id, AccountId caller) {
        describeMedia.uncaption(new MediaId(id), caller);
    }

    @DeleteMapping
    @MayCall(Who.SIGNED_IN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Deletes a file that nothing uses")
    void delete(@PathVariable UUID id, AccountId caller) {
        shelf.delete(new MediaId(id), caller);
    }
}
