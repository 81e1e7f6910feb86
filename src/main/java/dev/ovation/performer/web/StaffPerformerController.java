package dev.ovation.performer.web;

import dev.ovation.performer.Agencies;
import dev.ovation.performer.AgencyId;
import dev.ovation.performer.AgreedTerms;
import dev.ovation.performer.PerformerId;
import dev.ovation.performer.SetCommission;
import dev.ovation.performer.ShowTerms;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Permission;
import dev.ovation.platform.money.BasisPoints;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The operator's terms with one performer. They hold for what is sold from then on. */
@RestController
@RequestMapping("/api/v1/staff/performers/{id}")
class StaffPerformerController {

    /** In hundredths of a percent: 2000 is 20 %. From now when no start is given; for good when no end is. */
    record Commission(
            @NotNull @Min(0) @Max(10_000) Integer basisPoints,
            @Nullable Instant from,
            @Nullable Instant until) {}

    /** From now when no start is given. */
    record Membership(@NotNull AgencyId agencyId, @Nullable Instant from) {}

    private final ShowTerms showTerms;
    private final SetCommission setCommission;
    private final Agencies agencies;

    StaffPerformerController(ShowTerms showTerms, SetCommission setCommission, Agencies agencies) {
        this.showTerms = showTerms;
        this.setCommission = setCommission;
        this.agencies = agencies;
    }

    @GetMapping("/terms")
    @MayCall(value = Who.STAFF, needs = Permission.SET_COMMISSION)
    AgreedTerms terms(@PathVariable PerformerId id) {
        return showTerms.of(id);
    }

    @PutMapping("/commission")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(value = Who.STAFF, needs = Permission.SET_COMMISSION)
    void set(@PathVariable PerformerId id, AccountId staff, @RequestBody @Valid Commission commission) {
        setCommission.set(
                id, new BasisPoints(commission.basisPoints()), commission.from(), commission.until(), staff);
    }

    /** The house's default again. */
    @DeleteMapping("/commission")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(value = Who.STAFF, needs = Permission.SET_COMMISSION)
    void reset(@PathVariable PerformerId id, AccountId staff) {
        setCommission.set(id, null, null, null, staff);
    }

    @PutMapping("/agency")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(value = Who.STAFF, needs = Permission.MANAGE_AGENCIES)
    void join(@PathVariable PerformerId id, AccountId staff, @RequestBody @Valid Membership membership) {
        agencies.put(id, membership.agencyId(), membership.from(), staff);
    }

    @DeleteMapping("/agency")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(value = Who.STAFF, needs = Permission.MANAGE_AGENCIES)
    void leave(@PathVariable PerformerId id, AccountId staff) {
        agencies.put(id, null, null, staff);
    }
}
