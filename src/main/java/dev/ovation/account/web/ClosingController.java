package dev.ovation.account.web;

import dev.ovation.account.CloseAccount;
import dev.ovation.account.People;
import dev.ovation.platform.http.Limits;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.AccountId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whoever calls leaves, or stays after all. */
@RestController
@RequestMapping("/api/v1/me/closing")
class ClosingController {

    /** When the account is closed and its owner forgotten. */
    record Closing(Instant closingAt) {}

    record Proof(@NotNull @Size(max = Limits.PASSWORD_MAX_CHARS) String password) {}

    private final CloseAccount closeAccount;
    private final People people;

    ClosingController(CloseAccount closeAccount, People people) {
        this.closeAccount = closeAccount;
        this.people = people;
    }

    @GetMapping
    @MayCall(Who.SIGNED_IN)
    Closing when(AccountId person) {
        var closingAt = people.account(person).closingAt();
        if (closingAt == null) {
            throw new RequestRefused.NotFound();
        }
        return new Closing(closingAt);
    }

    @PutMapping
    @MayCall(Who.SIGNED_IN)
    Closing ask(AccountId person, @RequestBody @Valid Proof proof) {
        return new Closing(closeAccount.ask(person, proof.password()));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(Who.SIGNED_IN)
    void takeBack(AccountId person) {
        closeAccount.takeBack(person);
    }
}
