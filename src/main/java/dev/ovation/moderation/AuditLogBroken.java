package dev.ovation.moderation;

import dev.ovation.platform.events.Alert;
import dev.ovation.platform.identity.Owner;

/** The audit log is not as it was written: somebody has changed it in the database. */
record AuditLogBroken(long position) implements Alert {

    @Override
    public Severity severity() {
        return Severity.SERIOUS;
    }

    @Override
    public String code() {
        return "audit_log_broken";
    }

    @Override
    public String key() {
        return Long.toString(position);
    }

    @Override
    public Owner about() {
        return new Owner("audit-entry", Long.toString(position));
    }

    @Override
    public String sentence() {
        return "From entry %d on the audit log does not hold together: somebody changed it in the database."
                .formatted(position);
    }

    @Override
    public String page() {
        return "/staff/audit-log";
    }
}
