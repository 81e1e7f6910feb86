package dev.ovation.shoutout;

import dev.ovation.house.Reply;
import java.util.function.Function;
import java.util.function.Supplier;

/** A command as it is given to the house, and what the model makes of it. */
record Move(Command command, Supplier<Reply> real, Function<ModelOrder, String> modelled) {

    /** In the model's words: done, or the code of the refusal. */
    static String answer(Reply reply) {
        return reply.status() < 400 ? ModelOrder.DONE : reply.text("/code");
    }
}
