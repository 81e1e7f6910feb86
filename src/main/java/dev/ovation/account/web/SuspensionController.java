package dev.ovation.account.web;

import dev.ovation.account.Account;
import dev.ovation.account.Accounts;
import dev.ovation.account.People;
import dev.ovation.platform.http.Limits;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Permission;
import dev.ovation.platform.identity.Role;
import dev.ovation.platform.identity.Viewer.SignedIn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Staff stops somebody from acting, and lets them act again; only an admin does so to staff. */
@RestController
@RequestMapping("/api/v1/staff/accounts/{id}/suspension")
class SuspensionController {

    record Suspension(
            @NotBlank @Size(max = Limits.MESSAGE_CHARS) String reason) {}

    private final People people;
    private final Accounts accounts;

    SuspensionController(People people, Accounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(value = Who.STAFF, needs = Permission.SUSPEND_ACCOUNTS)
    void suspend(@PathVariable UUID id, @RequestBody @Valid Suspension suspension, SignedIn caller) {
        accounts.suspend(anothers(id, caller), suspension.reason(), caller.account());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(value = Who.STAFF, needs = Permission.SUSPEND_ACCOUNTS)
    void lift(@PathVariable UUID id, SignedIn caller) {
        accounts.lift(anothers(id, caller), caller.account());
    }

    private AccountId anothers(UUID id, SignedIn caller) {
        var account = people.account(new AccountId(id));
        if (account.id().equals(caller.account()) || (isStaff(account) && !caller.is(Role.ADMIN))) {
            throw new RequestRefused.NotAllowed();
        }
        return account.id();
    }

    private static boolean isStaff(Account account) {
        return account.roles().stream().anyMatch(Role::ofStaff);
    }
}
