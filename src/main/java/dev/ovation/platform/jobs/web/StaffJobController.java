package dev.ovation.platform.jobs.web;

import dev.ovation.platform.http.Limits;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.Texts;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Permission;
import dev.ovation.platform.jobs.Lane;
import dev.ovation.platform.jobs.StaffJob;
import dev.ovation.platform.jobs.StaffJob.State;
import dev.ovation.platform.jobs.StaffJobs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What waits, runs and goes wrong behind the scenes, for those who look after the place. */
@RestController
@RequestMapping("/api/v1/staff/jobs")
class StaffJobController {

    /** One that failed and waits for another try. */
    record Run(
            @NotNull Lane lane,
            @NotBlank @Size(max = Limits.NAME_CHARS) @Pattern(regexp = Texts.LINE) String kind,
            @NotBlank @Size(max = Limits.MESSAGE_CHARS) @Pattern(regexp = Texts.LINE) String id) {}

    private final StaffJobs jobs;

    StaffJobController(StaffJobs jobs) {
        this.jobs = jobs;
    }

    @GetMapping
    @MayCall(value = Who.STAFF, needs = Permission.MANAGE_JOBS)
    Page<StaffJob> list(
            @RequestParam(defaultValue = "light") Lane lane,
            @RequestParam(defaultValue = "failing") State state,
            PageRequest page) {
        return jobs.list(lane, state, page);
    }

    /** Tries it again now. */
    @PostMapping("/runs")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @MayCall(value = Who.STAFF, needs = Permission.MANAGE_JOBS)
    void run(AccountId staff, @RequestBody @Valid Run wanted) {
        jobs.hurry(wanted.lane(), wanted.kind(), wanted.id(), staff);
    }
}
