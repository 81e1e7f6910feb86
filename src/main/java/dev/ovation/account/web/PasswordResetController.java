package dev.ovation.account.web;

import dev.ovation.account.ChangePassword;
import dev.ovation.platform.http.Limits;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Who;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A forgotten password: a link by mail that works once. Never tells whether an address is known. */
@RestController
@RequestMapping("/api/v1/password-resets")
class PasswordResetController {

    record Forgotten(
            @NotBlank @Size(max = Limits.EMAIL_CHARS) String email) {}

    record NewPassword(
            @NotNull @Size(min = Limits.PASSWORD_MIN_CHARS, max = Limits.PASSWORD_MAX_CHARS)
            String password) {}

    private final ChangePassword password;
    private final InstantSource clock;

    PasswordResetController(ChangePassword password, InstantSource clock) {
        this.password = password;
        this.clock = clock;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @MayCall(Who.ANYONE)
    void ask(@RequestBody @Valid Forgotten forgotten, HttpServletRequest request) {
        password.askForLink(forgotten.email(), request.getRemoteAddr());
    }

    @PutMapping("/{token}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(Who.ANYONE)
    void set(@PathVariable String token, @RequestBody @Valid NewPassword given) {
        password.byLink(token, given.password(), clock.instant());
    }
}
