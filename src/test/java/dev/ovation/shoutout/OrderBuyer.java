package dev.ovation.shoutout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.Browser;
import dev.ovation.house.House;
import dev.ovation.house.Orders;
import dev.ovation.house.Person;
import dev.ovation.house.Reply;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who ordered: somebody with an account, or a guest until he claims it. */
final class OrderBuyer {

    private final House house;
    private final String email;
    private @Nullable Person person;
    private @Nullable Browser guest;
    private String token = "none";

    private OrderBuyer(House house, String email, @Nullable Person person) {
        this.house = house;
        this.email = email;
        this.person = person;
    }

    static OrderBuyer withAccount(House house) {
        var person = house.person("Buyer");
        return new OrderBuyer(house, person.email(), person);
    }

    static OrderBuyer guest(House house) {
        return new OrderBuyer(house, Orders.guestEmail(), null);
    }

    boolean isGuest() {
        return person == null;
    }

    /** Before there is an order. */
    Browser orders() {
        return person == null ? house.stranger() : person.client();
    }

    /** What a guest says of himself in his order, with a comma before it. */
    String self() {
        return isGuest() ? ", \"email\": \"" + email + "\"" : "";
    }

    void ordered(Reply placed) {
        if (isGuest()) {
            guest = Orders.guest(house, placed);
            token = placed.text("/claimToken");
        }
    }

    /** Of somebody whose card was declined: the refusal does not name it. */
    String onlyOrder() {
        var own = account().get("/api/v1/shoutouts").expect(200).json("/items");
        assertThat(own).hasSize(1);
        return own.path(0).path("id").asString();
    }

    Browser client() {
        return guest == null ? account().client() : guest;
    }

    String token() {
        return token;
    }

    /** A guest makes himself the account that he can claim his order with. */
    void signUp() {
        if (person == null) {
            person = house.personAt(email, "Claimer");
        }
    }

    boolean hasAccount() {
        return person != null;
    }

    Person account() {
        return Objects.requireNonNull(person);
    }

    /** From here on the account has it, and the guest's token opens nothing. */
    void claimed(Cast cast, String path) {
        var before = guest;
        if (before != null) {
            cast.insisting(() -> before.get(path)).refused(401, "not_signed_in");
            guest = null;
        }
    }

    void signedInAgain(Person same) {
        person = same;
    }
}
