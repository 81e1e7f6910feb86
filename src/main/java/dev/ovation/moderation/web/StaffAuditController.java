package dev.ovation.moderation.web;

import dev.ovation.moderation.AuditEntry;
import dev.ovation.moderation.AuditLog;
import dev.ovation.platform.http.Limits;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Owner;
import dev.ovation.platform.identity.Permission;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who changed what, for those who watch over the staff. */
@RestController
class StaffAuditController {

    private final AuditLog log;

    StaffAuditController(AuditLog log) {
        this.log = log;
    }

    /** @param about a kind and an id: {@code performer:0190…} */
    @GetMapping("/api/v1/staff/audit-log")
    @MayCall(value = Who.STAFF, needs = Permission.SEE_AUDIT_LOG)
    Page<AuditEntry> find(
            @RequestParam(required = false) @Nullable UUID by,
            @RequestParam(required = false) @Size(max = Limits.SEARCH_CHARS) @Nullable String about,
            @RequestParam(required = false) @Size(max = Limits.NAME_CHARS) @Nullable String act,
            PageRequest page) {
        var actor = by == null ? null : new AccountId(by);
        return log.find(new AuditLog.Question(actor, about == null ? null : owner(about), act), page);
    }

    private static Owner owner(String about) {
        var cut = about.indexOf(':');
        if (cut < 1) {
            throw new RequestRefused.BadFields("about", "bad_owner", "A kind and an id with a colon between them.");
        }
        return new Owner(about.substring(0, cut), about.substring(cut + 1));
    }
}
