package dev.ovation.account.web;

import dev.ovation.account.Account;
import dev.ovation.account.People;
import dev.ovation.platform.http.Cursor;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Permission;
import dev.ovation.platform.identity.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Staff's view of people: who they are and since when. */
@RestController
@RequestMapping("/api/v1/staff/accounts")
class StaffAccountController {

    record Person(
            AccountId id,
            String email,
            boolean emailConfirmed,
            String displayName,
            List<Role> roles,
            @Nullable Instant suspendedAt,
            Instant createdAt) {

        static Person of(Account account) {
            return new Person(
                    account.id(),
                    account.email(),
                    account.emailConfirmed(),
                    account.displayName(),
                    account.roles().stream().sorted().toList(),
                    account.suspendedAt(),
                    account.createdAt());
        }
    }

    private final People people;

    StaffAccountController(People people) {
        this.people = people;
    }

    @GetMapping
    @MayCall(value = Who.STAFF, needs = Permission.SEE_ACCOUNTS)
    Page<Person> search(@RequestParam(required = false) @Nullable String q, PageRequest page) {
        return Page.of(people.search(q, page), page, last -> Cursor.of(last.id()))
                .map(Person::of);
    }
}
