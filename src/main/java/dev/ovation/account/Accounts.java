package dev.ovation.account;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Permission;
import dev.ovation.platform.identity.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to accounts for other modules: who somebody is, and the roles that modules give and take. */
@Component
public class Accounts {

    private final AccountTable table;
    private final SignUp signUp;
    private final InviteAccount invitations;
    private final SuspendAccount suspension;
    private final ChangeRoles roles;

    Accounts(
            AccountTable table,
            SignUp signUp,
            InviteAccount invitations,
            SuspendAccount suspension,
            ChangeRoles roles) {
        this.table = table;
        this.signUp = signUp;
        this.invitations = invitations;
        this.suspension = suspension;
        this.roles = roles;
    }

    public Optional<Account> byId(AccountId id) {
        return table.byId(id);
    }

    /** Everyone asked for who exists, in one statement. */
    public Map<AccountId, Account> byIds(Collection<AccountId> ids) {
        return table.byIds(ids);
    }

    /** Everybody who may do this now by one of his roles, the newest first; of the staff there are few. */
    public List<AccountId> whoMay(Permission permission) {
        return table.with(Arrays.stream(Role.values())
                .filter(role -> role.permissions().contains(permission))
                .toList());
    }

    public Optional<Account> byEmail(String email) {
        return table.byEmail(Emails.normal(email));
    }

    /** Names for display, in one statement. */
    public Map<AccountId, String> displayNames(Collection<AccountId> ids) {
        return table.displayNames(ids);
    }

    /** An account that needs no confirmation, for the operator and for demonstrations; the old one if it is there. */
    public Account createConfirmed(String email, String password, String displayName, Role... roles) {
        return byEmail(email).orElseGet(() -> signUp.confirmed(email, password, displayName, roles));
    }

    /**
     * Asks somebody who has no account to set a password for one that waits for him; joins the caller's transaction.
     *
     * @return empty when somebody has an account with this address and uses it
     */
    @Transactional
    public Optional<Account> invite(String email, String displayName, Locale locale, Role role, Invitation mail) {
        return invitations.invite(Emails.normal(email), displayName, locale, role, mail);
    }

    /** Joins the caller's transaction. */
    @Transactional
    public void giveRole(AccountId id, Role role, AccountId by) {
        roles.give(id, role, by);
    }

    /** Joins the caller's transaction. */
    @Transactional
    public void takeRole(AccountId id, Role role, AccountId by) {
        roles.take(id, role, by);
    }

    /** Ends its sessions at once and tells the other modules by letter. */
    public void suspend(AccountId id, String because, AccountId by) {
        suspension.suspend(id, because, by);
    }

    public void lift(AccountId id, AccountId by) {
        suspension.lift(id, by);
    }
}
