package dev.ovation.shoutout;

import dev.ovation.house.House;
import dev.ovation.house.Person;
import dev.ovation.house.Reply;
import dev.ovation.house.Shelf;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Those around the orders of one history; the stranger performs elsewhere. */
record Cast(
        House house,
        Shelf shelf,
        AtomicReference<Person> star,
        Person stranger,
        Person admin,
        ModelOffer offer,
        Seen seen) {

    private static final Duration UNTIL_A_DEAD_COMMANDS_KEY_IS_FREE = Duration.ofSeconds(21);

    Person performer() {
        return star.get();
    }

    /** Whoever was killed tries again, when the key of the dead command is free; every command may be given twice. */
    Reply insisting(Supplier<Reply> call) {
        var reply = call.get();
        if (reply.status() != 500) {
            return reply;
        }
        house.clock().moveAhead(UNTIL_A_DEAD_COMMANDS_KEY_IS_FREE);
        return call.get();
    }

    void suspend(Person person) {
        admin.put(suspensionOf(person), "{\"reason\": \"Looked into.\"}").expect(204);
        house.finish();
    }

    /** Whoever was suspended is signed out. @return the same person, signed in again */
    Person lift(Person person) {
        admin.delete(suspensionOf(person)).expect(204);
        house.finish();
        return house.again(person);
    }

    private static String suspensionOf(Person person) {
        return "/api/v1/staff/accounts/" + person.account() + "/suspension";
    }
}
