package dev.ovation.performer.web;

import dev.ovation.performer.PerformerId;
import dev.ovation.performer.SetCommission;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.Permission;
import dev.ovation.platform.money.BasisPoints;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The operator's terms with one performer. */
@RestController
@RequestMapping("/api/v1/staff/performers")
class StaffPerformerController {

    /** In hundredths of a percent: 2000 is 20 %. Holds for what is sold from now on. */
    record Commission(@NotNull @Min(0) @Max(10_000) Integer basisPoints) {}

    private final SetCommission setCommission;

    StaffPerformerController(SetCommission setCommission) {
        this.setCommission = setCommission;
    }

    @PutMapping("/{id}/commission")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(value = Who.STAFF, needs = Permission.SET_COMMISSION)
    void set(@PathVariable UUID id, @RequestBody @Valid Commission commission) {
        setCommission.set(new PerformerId(id), new BasisPoints(commission.basisPoints()));
    }
}
