package dev.ovation.account.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ovation.account.Account;
import dev.ovation.account.ChangePassword;
import dev.ovation.account.People;
import dev.ovation.account.SignUp;
import dev.ovation.platform.http.Limits;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Permission;
import dev.ovation.platform.identity.Role;
import dev.ovation.platform.identity.Viewer.SignedIn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The person who calls: verifies a session or token, shows and changes what is theirs. */
@RestController
@RequestMapping("/api/v1/me")
class MeController {

    record Me(
            AccountId id,
            String email,
            boolean emailConfirmed,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String pendingEmail,
            String displayName,
            String locale,
            String timeZone,
            List<Role> roles,
            List<Permission> permissions,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant closingAt,
            @JsonAnyGetter Map<String, Object> parts) {}

    record Changes(
            @Nullable @Size(min = 1, max = Limits.NAME_CHARS) @Pattern(regexp = dev.ovation.platform.http.Texts.NAME)
            String displayName,

            @Nullable @Size(max = 35) String locale,
            @Nullable @Size(max = 60) String timeZone) {}

    record NewPassword(
            @NotNull @Size(max = Limits.PASSWORD_MAX_CHARS) String current,

            @com.fasterxml.jackson.annotation.JsonProperty("new")
            @NotNull
            @Size(min = Limits.PASSWORD_MIN_CHARS, max = Limits.PASSWORD_MAX_CHARS)
            String wanted) {}

    private final People people;
    private final ChangePassword password;
    private final SignUp signUp;
    private final MeParts parts;

    MeController(People people, ChangePassword password, SignUp signUp, MeParts parts) {
        this.people = people;
        this.password = password;
        this.signUp = signUp;
        this.parts = parts;
    }

    @GetMapping
    @MayCall(Who.SIGNED_IN)
    Me me(SignedIn viewer) {
        return describe(people.account(viewer.account()), viewer);
    }

    @PatchMapping
    @MayCall(Who.SIGNED_IN)
    Me change(SignedIn viewer, @RequestBody @Valid Changes changes) {
        var account = people.change(viewer.account(), changes.displayName(), changes.locale(), changes.timeZone());
        return describe(account, viewer);
    }

    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(Who.SIGNED_IN)
    void changePassword(SignedIn viewer, @RequestBody @Valid NewPassword given) {
        password.byPresentOne(
                viewer.account(),
                given.current(),
                given.wanted(),
                viewer.credential().id());
    }

    @PostMapping("/email-confirmation")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @MayCall(Who.SIGNED_IN)
    void askAgain(SignedIn viewer) {
        signUp.askAgain(viewer.account());
    }

    private Me describe(Account account, SignedIn viewer) {
        return new Me(
                account.id(),
                account.email(),
                account.emailConfirmed(),
                people.pendingEmail(account.id()).orElse(null),
                account.displayName(),
                account.locale().toLanguageTag(),
                account.timeZone().getId(),
                viewer.roles().stream().sorted().toList(),
                viewer.roles().stream()
                        .flatMap(role -> role.permissions().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                account.closingAt(),
                parts.of(account.id()));
    }
}
