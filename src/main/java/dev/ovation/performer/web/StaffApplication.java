package dev.ovation.performer.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ovation.performer.Application;
import dev.ovation.performer.ApplicationId;
import dev.ovation.platform.identity.AccountId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An application as staff sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StaffApplication(
        ApplicationId id,
        AccountId account,
        @Schema(allowableValues = {"submitted", "approved", "rejected"}) String state,
        String handle,
        String stageName,
        String bio,
        String country,
        LocalDate birthDate,
        List<String> categories,
        List<String> links,
        Instant submittedAt,
        @Nullable String reason) {

    static StaffApplication of(Application application) {
        var form = application.form();
        return new StaffApplication(
                application.id(), application.account(), application.state().word(), form.handle(),
                form.stageName(), form.bio(), form.country(), form.birthDate(), form.categories(), form.links(),
                application.submittedAt(),
                application.state() instanceof Application.Rejected rejected ? rejected.reason() : null);
    }
}
