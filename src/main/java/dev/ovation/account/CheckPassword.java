package dev.ovation.account;

import dev.ovation.platform.http.Rate;
import dev.ovation.platform.http.RateLimits;
import dev.ovation.platform.identity.AccountId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Finds the account that an e-mail and a password belong to. An unknown address and a wrong password get the same
 * answer after the same work. Repeated failures per address are answered ever later, and in the end with 429, for a
 * right password too.
 */
@Component
class CheckPassword {

    /**
     * Whose password it is.
     *
     * @param hash that fitted; whoever gives something for it looks whether the account still has it
     */
    record Checked(Account account, String hash) {}

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

    Checked of(String email, String password, String address) {
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
        var hash = fitting(found.id(), password);
        if (hash.isEmpty()) {
            slowDown.after(failures);
            throw new AccountRefused.WrongCredentials();
        }
        limits.giveBack(Rate.SIGN_IN_FAILURES_PER_EMAIL, normal);
        if (found.isSuspended()) {
            throw new AccountRefused.Suspended();
        }
        return new Checked(found, hash.get());
    }

    /**
     * For somebody who is signed in and wants to do what a session alone may not.
     *
     * @return the hash that fitted
     * @throws AccountRefused.WrongPassword when it is not the account's, ever later
     */
    String present(AccountId id, String password) {
        var failures = limits.take(Rate.SIGN_IN_FAILURES_PER_EMAIL, id.toString());
        var hash = table.passwordHash(id).orElseThrow();
        if (!passwords.matches(password, hash)) {
            slowDown.after(failures);
            throw new AccountRefused.WrongPassword();
        }
        limits.giveBack(Rate.SIGN_IN_FAILURES_PER_EMAIL, id.toString());
        return hash;
    }

    private Optional<String> fitting(AccountId id, String password) {
        var hash = table.passwordHash(id).orElseThrow();
        if (!passwords.matches(password, hash)) {
            return Optional.empty();
        }
        if (!passwords.isOutdated(hash)) {
            return Optional.of(hash);
        }
        var renewed = passwords.hash(password);
        // Hashing waits for its turn: if the password was changed or renewed meanwhile, that one counts.
        return table.replacePassword(id, hash, renewed) ? Optional.of(renewed) : fitting(id, password);
    }
}
