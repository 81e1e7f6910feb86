package dev.ovation.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Letter;
import dev.ovation.house.Person;
import dev.ovation.house.Reply;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.transaction.support.TransactionTemplate;

/** Several change an address at the same moment: one of them does, and of the others nothing is half done. */
@HouseTest
@Timeout(600)
class EmailChangeRaceTests {

    private final House house;
    private final AccountTable table;
    private final OneTimeLinks links;
    private final TransactionTemplate transaction;
    private final Person ada;
    private final String wanted = "new." + UUID.randomUUID() + "@example.test";

    EmailChangeRaceTests(House house, AccountTable table, OneTimeLinks links, TransactionTemplate transaction) {
        this.house = house;
        this.table = table;
        this.links = links;
        this.transaction = transaction;
        ada = house.person("Ada");
    }

    private static Reply ask(Person person, String email) {
        return person.put(
                "/api/v1/me/email", "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(email, House.PASSWORD));
    }

    private Reply confirm(String token) {
        return house.stranger().put("/api/v1/accounts/email-change", "{\"token\": \"" + token + "\"}");
    }

    @Test
    @DisplayName("viggio 11: of two who want the same address one has it, and of the other nothing is changed")
    void twoWantTheSame() throws Exception {
        var eve = house.person("Eve");
        ask(ada, wanted).expect(202);
        var adas = house.newestMail(wanted).token();
        ask(eve, wanted).expect(202);
        var eves = house.mails(wanted).stream().map(Letter::token).filter(token -> !token.equals(adas)).findFirst();
        var sessions = List.of(house.again(ada), house.again(eve));
        var answers = together(List.of(() -> confirm(adas), () -> confirm(eves.orElseThrow())));
        assertThat(answers).extracting(Reply::status).containsExactlyInAnyOrder(204, 409);

        var adaWon = answers.getFirst().status() == 204;
        answers.get(adaWon ? 1 : 0).refused(409, "email_taken");
        var loser = adaWon ? eve : ada;
        var me = sessions.get(adaWon ? 1 : 0).get("/api/v1/me").expect(200);
        assertThat(me.text("/email")).isEqualTo(loser.email());
        assertThat(me.text("/pendingEmail")).isEqualTo(wanted);
        assertThat(house.mails(loser.email())).extracting(Letter::subject)
                .containsExactly("Your e-mail address is to be changed");
        confirm(adaWon ? eves.orElseThrow() : adas).refused(409, "email_taken");
    }

    @Test
    void whoSignsUpWithItMeanwhileHasIt() {
        ask(ada, wanted).expect(202);
        var token = house.newestMail(wanted).token();
        house.personAt(wanted, "Eve");
        confirm(token).refused(409, "email_taken");
        assertThat(ada.get("/api/v1/me").text("/email")).isEqualTo(ada.email());
        ada.delete("/api/v1/me/email").expect(204);
        confirm(token).refused(410, "link_gone");
    }

    @Test
    void oneLinkOpenedByManyHandsIsUsedOnce() throws Exception {
        ask(ada, wanted).expect(202);
        var token = house.newestMail(wanted).token();
        var answers = together(IntStream.range(0, 6).<Callable<Reply>>mapToObj(_ -> () -> confirm(token)).toList());
        assertThat(answers).extracting(Reply::status).containsOnly(204, 410).containsOnlyOnce(204);
        assertThat(house.mails(ada.email())).hasSize(2);
    }

    @Test
    void ofManyAskedForAtOnceOneIsOpen() throws Exception {
        var emails = IntStream.range(0, 5).mapToObj(i -> i + "." + wanted).toList();
        together(emails.stream().<Callable<Reply>>map(email -> () -> ask(ada, email)).toList())
                .forEach(answer -> answer.expect(202));
        var pending = ada.get("/api/v1/me").text("/pendingEmail");
        for (var email : emails) {
            var answer = confirm(house.newestMail(email).token());
            assertThat(answer.status()).as(email).isEqualTo(email.equals(pending) ? 204 : 410);
        }
        assertThat(ada.get("/api/v1/me").text("/email")).isEqualTo(pending);
    }

    /** Each ends the other's link: were links locked before their account, both would wait for the other. */
    @Test
    void aResetAtTheSameMomentIsNotWaitedForInACircle() throws Exception {
        ask(ada, wanted).expect(202);
        var change = house.newestMail(wanted).token();
        var reset = links.make(ada.account(), OneTimeLinks.Purpose.SET_PASSWORD);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var both = transaction.execute(_ -> {
                table.lock(ada.account());
                var running = Stream.<Callable<Reply>>of(
                                () -> confirm(change),
                                () -> house.stranger()
                                        .put("/api/v1/password-resets/" + reset, "{\"password\": \"quite another\"}"))
                        .map(threads::submit)
                        .toList();
                aWhile();
                return running;
            });
            assertThat(List.of(both.get(0).get().status(), both.get(1).get().status()))
                    .containsExactlyInAnyOrder(204, 410);
        }
    }

    /** It was asked for with the old password, which is read before and compared for long. */
    @Test
    void aPasswordThatIsChangedMeanwhileAsksForNothing() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asking = transaction.execute(_ -> {
                table.lock(ada.account());
                var running = threads.submit(() -> ask(ada, wanted));
                aWhile();
                table.setPassword(ada.account(), "{pbkdf2-1000}" + "1".repeat(96));
                return running;
            });
            asking.get().refused(403, "wrong_password");
        }
        assertThat(house.mails(wanted)).isEmpty();
    }

    private static List<Reply> together(List<Callable<Reply>> calls) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(calls).stream().map(Future::resultNow).toList();
        }
    }

    private static void aWhile() {
        try {
            Thread.sleep(700);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
