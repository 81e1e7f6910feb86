package dev.ovation.account;

import dev.ovation.platform.http.Rate;
import dev.ovation.platform.http.RateLimits;
import org.springframework.stereotype.Component;

/**
 * Finds the account that an e-mail and a password belong to. An unknown address and a wrong password get the same
 * answer after the same work. Repeated failures per address are answered ever later, and in the end with 429, for a
 * right password too.
 */
@Component
public class CheckPassword {

    private final AccountTable table;
    private final Passwords passwords;
    private final RateLimits limits;
    private final SlowDown slowDown;

    CheckPassword(AccountTable table, Passwords passwords, RateLimits limits, SlowDown slowDown) {
        this.table = table;
        this.passwords = passwords;
        this.limits = limits;
        this.slowDown = slowDown;
    }

    public Account of(String email, String password, String address) {
        var normal = Emails.normal(email);
        limits.take(Rate.SIGN_IN_PER_ADDRESS, address);
        // A turn is taken before the check and given back after a success: many at once are counted too.
        var failures = limits.take(Rate.SIGN_IN_FAILURES_PER_EMAIL, normal);
        var account = table.byEmail(normal);
        if (account.isEmpty()) {
            passwords.matchNobody(password);
            slowDown.after(failures);
            throw new AccountRefused.WrongCredentials();
        }
        var found = account.get();
        var hash = table.passwordHash(found.id()).orElseThrow();
        if (!passwords.matches(password, hash)) {
            slowDown.after(failures);
            throw new AccountRefused.WrongCredentials();
        }
        if (passwords.isOutdated(hash)) {
            table.setPassword(found.id(), passwords.hash(password));
        }
        limits.giveBack(Rate.SIGN_IN_FAILURES_PER_EMAIL, normal);
        if (found.isSuspended()) {
            throw new AccountRefused.Suspended();
        }
        return found;
    }
}
