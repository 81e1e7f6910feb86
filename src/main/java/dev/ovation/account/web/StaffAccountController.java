package dev.ovation.account.web;

import dev.ovation.account.Account;
import dev.ovation.account.Accounts;
import dev.ovation.account.People;
import dev.ovation.platform.http.Cursor;
import dev.ovation.platform.http.Limits;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Permission;
import dev.ovation.platform.identity.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Staff's view of people: find them, suspend them, make them staff. */
@RestController
@RequestMapping("/api/v1/staff/accounts")
class StaffAccountController {

    record Person(
            AccountId id, String email, boolean emailConfirmed, String displayName, List<Role> roles,
            @Nullable Instant suspendedAt, Instant createdAt) {

        static Person of(Account account) {
            return new Person(account.id(), account.email(), account.emailConfirmed(), account.displayName(),
                    account.roles().stream().sorted().toList(), account.suspendedAt(), account.createdAt());
        }
    }

    record Suspension(@NotBlank @Size(max = Limits.MESSAGE_CHARS) String reason) {}

    private final People people;
    private final Accounts accounts;

    StaffAccountController(People people, Accounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    @GetMapping
    @MayCall(value = Who.STAFF, needs = Permission.SEE_ACCOUNTS)
    Page<Person> search(@RequestParam(required = false) @Nullable String q, PageRequest page) {
        return Page.of(people.search(q, page), page, last -> Cursor.of(last.id())).map(Person::of);
    }

    @PutMapping("/{id}/suspension")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(value = Who.STAFF, needs = Permission.SUSPEND_ACCOUNTS)
    void suspend(@PathVariable UUID id, @RequestBody @Valid Suspension suspension, AccountId caller) {
        var account = people.account(new AccountId(id));
        if (account.id().equals(caller)) {
            throw new RequestRefused.NotAllowed();
        }
        accounts.suspend(account.id(), suspension.reason());
    }

    @DeleteMapping("/{id}/suspension")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(value = Who.STAFF, needs = Permission.SUSPEND_ACCOUNTS)
    void lift(@PathVariable UUID id) {
        accounts.lift(people.account(new AccountId(id)).id());
    }

    @PutMapping("/{id}/roles/{role}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(value = Who.ADMIN, needs = Permission.ASSIGN_ROLES)
    void give(@PathVariable UUID id, @PathVariable Role role) {
        accounts.giveRole(people.account(new AccountId(id)).id(), staffOnly(role));
    }

    @DeleteMapping("/{id}/roles/{role}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(value = Who.ADMIN, needs = Permission.ASSIGN_ROLES)
    void take(@PathVariable UUID id, @PathVariable Role role, AccountId caller) {
        if (caller.value().equals(id)) {
            throw new RequestRefused.NotAllowed(); // the last admin must not lock everybody out
        }
        accounts.takeRole(people.account(new AccountId(id)).id(), staffOnly(role));
    }

    /** Performers are made by approving an application, not here. */
    private static Role staffOnly(Role role) {
        if (role != Role.MODERATOR && role != Role.ADMIN) {
            throw new RequestRefused.NotAllowed();
        }
        return role;
    }
}
