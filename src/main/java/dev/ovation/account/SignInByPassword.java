package dev.ovation.account;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives a credential for an e-mail and a password, as {@link CheckPassword} finds them. */
@Component
public class SignInByPassword {

    /** Who signed in, and by what they are known from now on. */
    public record Done(Account account, Credentials.Issued credential) {}

    private final CheckPassword check;
    private final Credentials credentials;

    SignInByPassword(CheckPassword check, Credentials credentials) {
        this.check = check;
        this.credentials = credentials;
    }

    public Done session(String email, String password, String address, @Nullable String device) {
        var checked = check.of(email, password, address);
        return new Done(checked.account(), credentials.session(checked, device));
    }

    public Done token(
            String email, String password, String address, @Nullable String label, @Nullable String device) {
        var checked = check.of(email, password, address);
        return new Done(checked.account(), credentials.token(checked, label, device));
    }
}
