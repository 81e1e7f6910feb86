package dev.ovation.platform.events;

import dev.ovation.account.Accounts;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Stage;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HouseTest
class LateLettersTests {

    private static final Duration A_WHILE = Duration.ofMinutes(2);

    private final House house;
    private final Accounts accounts;
    private final LetterReaders readers;
    private final LateLetters lateLetters;

    LateLettersTests(House house, Accounts accounts, LetterReaders readers, LateLetters lateLetters) {
        this.house = house;
        this.accounts = accounts;
        this.readers = readers;
        this.lateLetters = lateLetters;
    }

    @AfterEach
    void everybodyReadsAgain() {
        readers.start();
    }

    @Test
    void aLetterIsReadHoweverOftenItsReaderDies() {
        var handle = Stage.handle("gone");
        var performer = Stage.performer(house, handle);
        var page = "/api/v1/performers/" + handle;
        house.stranger().get(page).expect(200);

        readers.stop(); // its reader dies before the letter's turn comes
        accounts.suspend(performer.account(), "for a test", performer.account());
        for (int i = 0; i < 3; i++) {
            house.clock().moveAhead(A_WHILE);
            lateLetters.run(); // and so does who was to read it after that
        }
        house.stranger().get(page).expect(200);

        readers.start();
        house.clock().moveAhead(A_WHILE);
        lateLetters.run();
        house.finish();
        house.stranger().get(page).refused(404, "not_found");
    }
}
