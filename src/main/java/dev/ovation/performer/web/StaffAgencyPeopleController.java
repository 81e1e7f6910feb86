package dev.ovation.performer.web;

import dev.ovation.performer.AgencyId;
import dev.ovation.performer.AgencyPeople;
import dev.ovation.performer.AgencyPerson;
import dev.ovation.platform.http.Limits;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.Texts;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Permission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who signs in for an agency, as staff says. */
@RestController
@RequestMapping("/api/v1/staff/agencies/{id}/people")
class StaffAgencyPeopleController {

    record NewPerson(
            @NotBlank @Email(regexp = ".+@.+\\..+") @Size(max = Limits.EMAIL_CHARS) @Pattern(regexp = Texts.LINE)
            String email) {

        // Phones put a space behind an address that they complete.
        NewPerson {
            email = email == null ? "" : email.strip();
        }
    }

    private final AgencyPeople people;

    StaffAgencyPeopleController(AgencyPeople people) {
        this.people = people;
    }

    @GetMapping
    @MayCall(value = Who.STAFF, needs = Permission.MANAGE_AGENCIES)
    Page<AgencyPerson> list(@PathVariable AgencyId id, PageRequest page) {
        return people.of(id, page);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @MayCall(value = Who.STAFF, needs = Permission.MANAGE_AGENCIES)
    AgencyPerson add(@PathVariable AgencyId id, AccountId staff, @RequestBody @Valid NewPerson person) {
        return people.add(id, person.email(), staff);
    }

    @DeleteMapping("/{account}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(value = Who.STAFF, needs = Permission.MANAGE_AGENCIES)
    void remove(@PathVariable AgencyId id, @PathVariable UUID account, AccountId staff) {
        people.remove(id, new AccountId(account), staff);
    }
}
