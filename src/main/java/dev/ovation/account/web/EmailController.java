package dev.ovation.account.web;

import dev.ovation.account.ChangeEmail;
import dev.ovation.platform.http.Limits;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Viewer.SignedIn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whoever calls wants another address, or keeps the present one after all. */
@RestController
@RequestMapping("/api/v1/me/email")
class EmailController {

    record Wanted(
            @NotBlank
            @Email(regexp = AccountController.ADDRESS)
            @Size(max = Limits.EMAIL_CHARS)
            @Pattern(regexp = AccountController.PRINTABLE)
            String email,

            @NotNull @Size(max = Limits.PASSWORD_MAX_CHARS) String password) {

        Wanted {
            email = email == null ? "" : email.strip();
        }
    }

    private final ChangeEmail changeEmail;

    EmailController(ChangeEmail changeEmail) {
        this.changeEmail = changeEmail;
    }

    /** Answers the same whether somebody has the address or not. */
    @PutMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @MayCall(Who.SIGNED_IN)
    void change(SignedIn viewer, @RequestBody @Valid Wanted wanted) {
        changeEmail.ask(
                viewer.account(),
                wanted.email(),
                wanted.password(),
                viewer.credential().id());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(Who.SIGNED_IN)
    void takeBack(AccountId person) {
        changeEmail.takeBack(person);
    }
}
