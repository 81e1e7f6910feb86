package dev.ovation.platform.identity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** One thing that somebody may do beyond what everyone may. */
public enum Permission {
    BUY,
    PUBLISH,
    DECIDE_APPLICATIONS,
    SET_COMMISSION,
    MANAGE_AGENCIES,
    MANAGE_CATEGORIES,
    SEE_ALERTS,
    SEE_ACCOUNTS,
    SUSPEND_ACCOUNTS,
    SEE_PAYMENTS,
    REFUND_PAYMENTS,
    SEE_MEDIA,
    SEE_SHOUTOUTS,
    DECIDE_SHOUTOUTS,
    ASSIGN_ROLES,
    SEE_AUDIT_LOG,
    SEE_MAILS,
    MANAGE_JOBS;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
