package dev.ovation.performer.web;

import dev.ovation.performer.Agencies;
import dev.ovation.performer.Agency;
import dev.ovation.performer.AgencyId;
import dev.ovation.platform.http.Limits;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.Texts;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Permission;
import dev.ovation.platform.money.BasisPoints;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Agencies as staff keeps them. */
@RestController
@RequestMapping("/api/v1/staff/agencies")
class StaffAgencyController {

    /** In hundredths of a percent of what its performers sell. */
    record NewAgency(
            @NotBlank @Size(max = Limits.NAME_CHARS) @Pattern(regexp = Texts.NAME) String name,
            @NotNull @Min(0) @Max(10_000) Integer basisPoints) {}

    record Name(@NotBlank @Size(max = Limits.NAME_CHARS) @Pattern(regexp = Texts.NAME) String name) {}

    /** For what is sold from then on; from now when no start is given. */
    record Share(@NotNull @Min(0) @Max(10_000) Integer basisPoints, @Nullable Instant from) {}

    private final Agencies agencies;

    StaffAgencyController(Agencies agencies) {
        this.agencies = agencies;
    }

    @GetMapping
    @MayCall(value = Who.STAFF, needs = Permission.MANAGE_AGENCIES)
    Page<Agency> list(PageRequest page) {
        return agencies.list(page);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @MayCall(value = Who.STAFF, needs = Permission.MANAGE_AGENCIES)
    Agency open(AccountId staff, @RequestBody @Valid NewAgency agency) {
        return agencies.open(agency.name().strip(), new BasisPoints(agency.basisPoints()), staff);
    }

    @PutMapping("/{id}/name")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(value = Who.STAFF, needs = Permission.MANAGE_AGENCIES)
    void rename(@PathVariable AgencyId id, AccountId staff, @RequestBody @Valid Name name) {
        agencies.rename(id, name.name().strip(), staff);
    }

    @PutMapping("/{id}/share")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(value = Who.STAFF, needs = Permission.MANAGE_AGENCIES)
    void set(@PathVariable AgencyId id, AccountId staff, @RequestBody @Valid Share share) {
        agencies.setShare(id, new BasisPoints(share.basisPoints()), share.from(), staff);
    }
}
