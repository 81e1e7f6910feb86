package dev.ovation.account.web;

import dev.ovation.account.SignInByPassword;
import dev.ovation.platform.http.Limits;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Who;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Access tokens for programs that are no browsers. */
@RestController
@RequestMapping("/api/v1/tokens")
class TokenController {

    record Wanted(
            @NotBlank @Size(max = Limits.EMAIL_CHARS) String email,
            @NotNull @Size(max = Limits.PASSWORD_MAX_CHARS) String password,
            @Nullable @Size(max = Limits.NAME_CHARS) String label) {}

    record Issued(String token, Instant expiresAt) {}

    private final SignInByPassword signIn;

    TokenController(SignInByPassword signIn) {
        this.signIn = signIn;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @MayCall(Who.ANYONE)
    Issued issue(@RequestBody @Valid Wanted wanted, HttpServletRequest request) {
        var issued = signIn.token(
                        wanted.email(),
                        wanted.password(),
                        request.getRemoteAddr(),
                        wanted.label(),
                        Devices.of(request))
                .credential();
        return new Issued(issued.secret(), issued.expiresAt());
    }
}
