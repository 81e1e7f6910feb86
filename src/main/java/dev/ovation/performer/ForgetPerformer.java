package dev.ovation.performer;

import dev.ovation.media.MediaLibrary;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.privacy.ForgetPart;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes the person out of a performer's page and forgets whom somebody followed, for whom he signed in, and what he
 * told when he applied. His handles stay taken: nobody else shall be found where he was.
 */
@Component
class ForgetPerformer implements ForgetPart {

    private static final int AT_ONCE = 1_000;

    private final ProfileTable profiles;
    private final ForgottenTable table;
    private final HandleTable handles;
    private final MediaLibrary media;
    private final TransactionOperations transaction;

    ForgetPerformer(
            ProfileTable profiles,
            ForgottenTable table,
            HandleTable handles,
            MediaLibrary media,
            TransactionOperations transaction) {
        this.profiles = profiles;
        this.table = table;
        this.handles = handles;
        this.media = media;
        this.transaction = transaction;
    }

    @Override
    public void forget(Person person) {
        var account = person.account();
        transaction.executeWithoutResult(_ -> {
            table.forgetFollowing(account);
            table.forgetApplications(account);
            table.forgetAgency(account);
            handles.free(account);
        });
        profiles.ofAccount(account).ifPresent(performer -> forgetPage(account, performer));
    }

    private void forgetPage(AccountId account, PerformerId performer) {
        transaction.executeWithoutResult(_ -> {
            profiles.profileOf(account).map(Profile::withoutPerson).ifPresent(profiles::save);
            table.forgetOrigin(performer);
            media.release(performer.asOwner());
        });
        var forgotten = AT_ONCE;
        while (forgotten == AT_ONCE) {
            forgotten = forgetFollowers(performer);
        }
    }

    private int forgetFollowers(PerformerId performer) {
        return Objects.requireNonNull(transaction.execute(_ -> table.forgetFollowers(performer, AT_ONCE)));
    }
}
