package dev.ovation.account;

import dev.ovation.platform.events.Alert;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Owner;

/**
 * Somebody left, was promised to be forgotten, and is not: something fails each time.
 *
 * @param days for how many this has been so; it is told once on each
 */
record AccountNotForgotten(AccountId account, long days) implements Alert {

    @Override
    public Severity severity() {
        return Severity.SERIOUS;
    }

    @Override
    public String code() {
        return "account_not_forgotten";
    }

    @Override
    public String key() {
        return account + ":" + days;
    }

    @Override
    public Owner about() {
        return Owner.of(account);
    }

    @Override
    public String sentence() {
        return "An account was to be closed more than %d hours ago, and not all of it is forgotten."
                .formatted(days * 24);
    }

    @Override
    public String page() {
        return "/staff/accounts?q=%s&id=%s".formatted(account, account);
    }
}
