package dev.ovation.platform.http;

import dev.ovation.platform.privacy.ForgetPart;
import org.springframework.stereotype.Component;

/** Whoever has left tries nothing again; what he was answered says much of him. */
@Component
class ForgetKeys implements ForgetPart {

    private final IdempotencyTable table;

    ForgetKeys(IdempotencyTable table) {
        this.table = table;
    }

    @Override
    public void forget(Person person) {
        table.forget(person.account().toString());
    }
}
