package dev.ovation.media;

import dev.ovation.platform.privacy.ForgetPart;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Deletes what somebody uploaded who has left, except what others have bought: of that, the name that the file had on
 * his machine and what he said about it go.
 */
@Component
class ForgetUploads implements ForgetPart {

    private static final int AT_ONCE = 100;

    private final MediaTable table;
    private final OpenUpload uploads;
    private final TransactionOperations transaction;

    ForgetUploads(MediaTable table, OpenUpload uploads, TransactionOperations transaction) {
        this.table = table;
        this.uploads = uploads;
        this.transaction = transaction;
    }

    @Override
    public void forget(Person person) {
        transaction.executeWithoutResult(_ -> table.forgetNames(person.account()));
        for (var some = table.unclaimedOf(person.account(), AT_ONCE);
                !some.isEmpty();
                some = table.unclaimedOf(person.account(), AT_ONCE)) {
            some.forEach(uploads::abandon);
        }
    }

    /** After those who used them. */
    @Override
    public int turn() {
        return 1;
    }
}
