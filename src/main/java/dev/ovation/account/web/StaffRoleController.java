package dev.ovation.account.web;

import dev.ovation.account.Accounts;
import dev.ovation.account.People;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Permission;
import dev.ovation.platform.identity.Role;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Who belongs to the staff; performers are made by approving an application and people of an agency by adding them to
 * it, not here.
 */
@RestController
@RequestMapping("/api/v1/staff/accounts/{id}/roles/{role}")
class StaffRoleController {

    private final People people;
    private final Accounts accounts;

    StaffRoleController(People people, Accounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(value = Who.ADMIN, needs = Permission.ASSIGN_ROLES)
    void give(@PathVariable UUID id, @PathVariable Role role, AccountId caller) {
        accounts.giveRole(people.account(new AccountId(id)).id(), ofStaff(role), caller);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(value = Who.ADMIN, needs = Permission.ASSIGN_ROLES)
    void take(@PathVariable UUID id, @PathVariable Role role, AccountId caller) {
        if (caller.value().equals(id)) {
            throw new RequestRefused.NotAllowed(); // the last admin must not lock everybody out
        }
        accounts.takeRole(people.account(new AccountId(id)).id(), ofStaff(role), caller);
    }

    private static Role ofStaff(Role role) {
        if (!role.ofStaff()) {
            throw new RequestRefused.NotAllowed();
        }
        return role;
    }
}
