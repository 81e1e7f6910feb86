package dev.ovation.platform.identity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What an account is here; each role brings its permissions. Read live at every call, never from a token. */
public enum Role {
    FAN(EnumSet.of(Permission.BUY)),
    PERFORMER(EnumSet.of(Permission.BUY, Permission.PUBLISH)),
    AGENCY(EnumSet.of(Permission.BUY)),
    /** Answers people's questions; decides nothing. */
    SUPPORT(
            EnumSet.of(Permission.BUY,
            Permission.SEE_ACCOUNTS,
            Permission.SEE_PAYMENTS,
            Permission.SEE_SHOUTOUTS,
            Permission.SEE_MAILS)),
    /** Looks after the money: percentages, agencies, refunds. */
    FINANCE(
            EnumSet.of(Permission.BUY,
            Permission.SEE_ACCOUNTS,
            Permission.SEE_ALERTS,
            Permission.SEE_PAYMENTS,
            Permission.REFUND_PAYMENTS,
            Permission.SEE_SHOUTOUTS,
            Permission.SET_COMMISSION,
            Permission.MANAGE_AGENCIES)),
    MODERATOR(
            EnumSet.of(Permission.BUY,
            Permission.DECIDE_APPLICATIONS,
            Permission.SEE_ACCOUNTS,
            Permission.SEE_ALERTS,
            Permission.SUSPEND_ACCOUNTS,
            Permission.SEE_PAYMENTS,
            Permission.SEE_MEDIA,
            Permission.SEE_SHOUTOUTS,
            Permission.DECIDE_SHOUTOUTS,
            Permission.SEE_MAILS)),
    ADMIN(EnumSet.allOf(Permission.class));

    private static final Set<Role> STAFF = EnumSet.of(SUPPORT, FINANCE, MODERATOR, ADMIN);

    private final Set<Permission> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = Set.copyOf(permissions);
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    /** Whether it belongs to those who run the place. */
    public boolean ofStaff() {
        return STAFF.contains(this);
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
