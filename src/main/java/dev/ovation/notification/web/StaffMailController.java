package dev.ovation.notification.web;

import dev.ovation.notification.StaffMail;
import dev.ovation.notification.StaffMails;
import dev.ovation.platform.http.Limits;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.Permission;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Mails that wait or never left, and those about one thing. */
@RestController
class StaffMailController {

    private final StaffMails mails;

    StaffMailController(StaffMails mails) {
        this.mails = mails;
    }

    /** @param about an id, of an order or a payment for example; the state does not matter then */
    @GetMapping("/api/v1/staff/mails")
    @MayCall(value = Who.STAFF, needs = Permission.SEE_MAILS)
    Page<StaffMail> find(
            @RequestParam(defaultValue = "failed") StaffMail.State state,
            @RequestParam(required = false) @Size(max = Limits.SEARCH_CHARS) @Nullable String about,
            PageRequest page) {
        if (about != null && !about.isBlank()) {
            return mails.about(about.strip(), page);
        }
        return switch (state) {
            case WAITING -> mails.waiting(page);
            case FAILED -> mails.failed(page);
            case SENT -> throw new RequestRefused.BadFields("state", "unknown", "Say what they are about.");
        };
    }
}
