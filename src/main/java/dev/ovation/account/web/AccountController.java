package dev.ovation.account.web;

import dev.ovation.account.Account;
import dev.ovation.account.ChangeEmail;
import dev.ovation.account.SignUp;
import dev.ovation.platform.http.Limits;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Texts;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.AccountId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sign-up, and the links by which addresses are confirmed. */
@RestController
@RequestMapping("/api/v1/accounts")
class AccountController {

    /** Addresses stand in mails' heads: no line breaks, no control characters. */
    static final String PRINTABLE = "[^\\p{Cntrl}\\u2028\\u2029]*";

    /** Beyond what the standard asks for: it has a domain with a dot. */
    static final String ADDRESS = ".+@.+\\..+";

    record NewAccount(
            @NotBlank @Email(regexp = ADDRESS) @Size(max = Limits.EMAIL_CHARS) @Pattern(regexp = PRINTABLE)
            String email,

            @NotNull @Size(min = Limits.PASSWORD_MIN_CHARS, max = Limits.PASSWORD_MAX_CHARS)
            String password,

            @NotBlank @Size(max = Limits.NAME_CHARS) @Pattern(regexp = Texts.NAME)
            String displayName,

            @NotNull @AssertTrue(message = "The terms must be accepted")
            Boolean acceptedTerms) {

        // Phones put a space behind an address that they complete.
        NewAccount {
            email = email == null ? "" : email.strip();
        }
    }

    record Confirmation(@NotBlank String token) {}

    record Created(AccountId id, String email, boolean emailConfirmed, String displayName) {

        static Created of(Account account) {
            return new Created(account.id(), account.email(), account.emailConfirmed(), account.displayName());
        }
    }

    private final SignUp signUp;
    private final ChangeEmail changeEmail;

    AccountController(SignUp signUp, ChangeEmail changeEmail) {
        this.signUp = signUp;
        this.changeEmail = changeEmail;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @MayCall(Who.ANYONE)
    Created create(@RequestBody @Valid NewAccount wanted, Locale locale, HttpServletRequest request) {
        return Created.of(signUp.fromPage(
                wanted.email(), wanted.password(), wanted.displayName(), locale, request.getRemoteAddr()));
    }

    @PutMapping("/email-confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(Who.ANYONE)
    void confirm(@RequestBody @Valid Confirmation confirmation) {
        signUp.confirm(confirmation.token());
    }

    /** For whoever has the link: it may be opened where nobody is signed in. */
    @PutMapping("/email-change")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(Who.ANYONE)
    void change(@RequestBody @Valid Confirmation confirmation) {
        changeEmail.confirm(confirmation.token());
    }
}
