package dev.ovation.platform.identity;

import java.util.Optional;
import java.util.Set;

/** Who is calling. A controller takes one as a parameter; it is made once per request. */
public sealed interface Viewer {

    /** Nobody we know. */
    record Stranger() implements Viewer {}

    /** Somebody with a session or an access token in force. */
    record SignedIn(AccountId account, Set<Role> roles, Credential credential) implements Viewer {

        public SignedIn {
            roles = Set.copyOf(roles);
        }

        public boolean is(Role role) {
            return roles.contains(role);
        }

        public boolean may(Permission permission) {
            return roles.stream().anyMatch(role -> role.permissions().contains(permission));
        }
    }

    /**
     * Somebody without an account who showed the token of what he ordered: it opens that, and nothing else.
     *
     * @param opens as the module that gave the token names it
     */
    record Guest(Owner opens) implements Viewer {}

    /** What a call was signed in by: the stored session's or token's id, and whether a browser's cookie carried it. */
    record Credential(java.util.UUID id, boolean cookie) {}

    Viewer STRANGER = new Stranger();

    default Optional<AccountId> accountId() {
        return this instanceof SignedIn signedIn ? Optional.of(signedIn.account()) : Optional.empty();
    }

    /** As lower modules know whoever calls; empty for strangers. */
    default Optional<Owner> owner() {
        return switch (this) {
            case SignedIn signedIn -> Optional.of(Owner.of(signedIn.account()));
            case Guest guest -> Optional.of(guest.opens());
            case Stranger _ -> Optional.empty();
        };
    }

    default boolean allowed(Permission permission) {
        return this instanceof SignedIn signedIn && signedIn.may(permission);
    }

    default boolean isStaff() {
        return this instanceof SignedIn signedIn && signedIn.roles().stream().anyMatch(Role::ofStaff);
    }
}
