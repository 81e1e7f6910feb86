package dev.ovation.performer.web;

import dev.ovation.performer.ApplicationId;
import dev.ovation.performer.Applications;
import dev.ovation.performer.DecideApplication;
import dev.ovation.platform.http.Limits;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.http.Texts;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Permission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Staff's side of becoming a performer: what waits, and the decision. */
@RestController
@RequestMapping("/api/v1/staff/performer-applications")
class StaffApplicationController {

    enum Decision {
        APPROVED,
        REJECTED
    }

    /** A rejection needs a reason, in words for the applicant. */
    record Decided(
            @NotNull Decision decision,
            @Nullable @Size(max = Limits.MESSAGE_CHARS) @Pattern(regexp = Texts.LINES) String reason) {}

    private final Applications applications;
    private final DecideApplication decideApplication;

    StaffApplicationController(Applications applications, DecideApplication decideApplication) {
        this.applications = applications;
        this.decideApplication = decideApplication;
    }

    @GetMapping
    @MayCall(value = Who.STAFF, needs = Permission.DECIDE_APPLICATIONS)
    Page<StaffApplication> list(@RequestParam(defaultValue = "submitted") String state, PageRequest page) {
        return applications.inState(state, page).map(StaffApplication::of);
    }

    @PutMapping("/{id}/decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(value = Who.STAFF, needs = Permission.DECIDE_APPLICATIONS)
    void decide(@PathVariable UUID id, AccountId staff, @RequestBody @Valid Decided decided) {
        var application = new ApplicationId(id);
        switch (decided.decision()) {
            case APPROVED -> decideApplication.approve(application, staff);
            case REJECTED -> decideApplication.reject(application, staff, reason(decided.reason()));
        }
    }

    private static String reason(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RequestRefused.BadFields("reason", "not_blank", "Say why, in words for the applicant.");
        }
        return reason.strip();
    }
}
