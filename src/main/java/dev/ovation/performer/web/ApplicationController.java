package dev.ovation.performer.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ovation.performer.Application;
import dev.ovation.performer.ApplicationId;
import dev.ovation.performer.Applications;
import dev.ovation.performer.ApplyAsPerformer;
import dev.ovation.platform.http.Limits;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Texts;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.AccountId;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The applicant's side of becoming a performer. */
@RestController
@RequestMapping("/api/v1/me/performer-application")
class ApplicationController {

    record NewApplication(
            @NotNull @Size(max = Limits.NAME_CHARS) String handle,
            @NotBlank @Size(max = Limits.NAME_CHARS) @Pattern(regexp = Texts.NAME) String stageName,
            @NotBlank @Size(max = Limits.BIO_CHARS) @Pattern(regexp = Texts.LINES) String bio,
            @NotNull @Size(min = 2, max = 2) String country,
            @NotNull LocalDate birthDate,
            @NotEmpty @Size(max = Limits.PROFILE_CATEGORIES) List<@NotNull String> categories,
            @Nullable @Size(max = Limits.PROFILE_LINKS) List<@NotNull @Pattern(regexp = Texts.LINE) String> links) {

        Application.Form form() {
            return new Application.Form(
                    handle, stageName, bio, country, birthDate, categories, links == null ? List.of() : links);
        }
    }

    /** One's own application, with staff's reason when it was rejected. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OwnApplication(
            ApplicationId id,
            @Schema(allowableValues = {"submitted", "approved", "rejected"}) String state,
            String handle,
            String stageName,
            String bio,
            String country,
            LocalDate birthDate,
            List<String> categories,
            List<String> links,
            Instant submittedAt,
            @Nullable Instant decidedAt,
            @Nullable String reason) {

        static OwnApplication of(Application application) {
            var form = application.form();
            var decided =
                    switch (application.state()) {
                        case Application.Submitted _ -> null;
                        case Application.Approved(var _, var at) -> at;
                        case Application.Rejected(var _, var at, var _) -> at;
                    };
            var reason = application.state() instanceof Application.Rejected rejected ? rejected.reason() : null;
            return new OwnApplication(
                    application.id(), application.state().word(), form.handle(), form.stageName(), form.bio(),
                    form.country(), form.birthDate(), form.categories(), form.links(), application.submittedAt(),
                    decided, reason);
        }
    }

    private final ApplyAsPerformer applyAsPerformer;
    private final Applications applications;

    ApplicationController(ApplyAsPerformer applyAsPerformer, Applications applications) {
        this.applyAsPerformer = applyAsPerformer;
        this.applications = applications;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @MayCall(Who.SIGNED_IN)
    OwnApplication apply(AccountId applicant, @RequestBody @Valid NewApplication wanted) {
        return OwnApplication.of(applyAsPerformer.apply(applicant, wanted.form()));
    }

    /** The latest one; 404 when there is none. */
    @GetMapping
    @MayCall(Who.SIGNED_IN)
    OwnApplication own(AccountId applicant) {
        return OwnApplication.of(applications.latestOf(applicant));
    }
}
