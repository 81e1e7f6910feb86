package dev.ovation.shoutout.web;

import dev.ovation.platform.http.Limits;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.Texts;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.shoutout.AnswerRequest;
import dev.ovation.shoutout.Requests;
import dev.ovation.shoutout.ShoutoutId;
import dev.ovation.shoutout.ShownShoutout;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a performer is asked for, and what he says to it. */
@RestController
@RequestMapping("/api/v1")
class RequestController {

    /** Why not, as the buyer reads it. */
    record Refused(
            @NotBlank @Size(max = Limits.MESSAGE_CHARS) @Pattern(regexp = Texts.LINES) @Nullable
            String reason) {}

    private final Requests requests;
    private final AnswerRequest answer;

    RequestController(Requests requests, AnswerRequest answer) {
        this.requests = requests;
        this.answer = answer;
    }

    @GetMapping("/me/shoutout-requests")
    @MayCall(Who.PERFORMER)
    Page<ShownShoutout> asked(
            AccountId performer, @RequestParam(defaultValue = "todo") String state, PageRequest page) {
        return requests.of(performer, state, page);
    }

    @GetMapping("/me/shoutout-requests/summary")
    @MayCall(Who.PERFORMER)
    Requests.Summary summary(AccountId performer) {
        return requests.summary(performer);
    }

    @PutMapping("/shoutouts/{id}/acceptance")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(Who.PERFORMER)
    void accept(AccountId performer, @PathVariable ShoutoutId id) {
        answer.accept(id, performer);
    }

    @PutMapping("/shoutouts/{id}/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(Who.PERFORMER)
    void refuse(AccountId performer, @PathVariable ShoutoutId id, @Valid @RequestBody Refused refused) {
        answer.decline(id, performer, Objects.requireNonNull(refused.reason()).strip());
    }
}
