package dev.ovation.house;

import dev.ovation.platform.identity.AccountId;
import java.util.Map;

/** Somebody with an account, and what they do over HTTP. */
public record Person(AccountId account, String email, Browser client) {

    public Reply get(String path) {
        return client.get(path);
    }

    public Reply post(String path, String json) {
        return client.post(path, json);
    }

    public Reply put(String path, String json) {
        return client.put(path, json);
    }

    public Reply patch(String path, String json) {
        return client.patch(path, json);
    }

    public Reply delete(String path) {
        return client.delete(path);
    }

    /** A command that moves money, under its key. */
    public Reply pay(String path, String json, String key) {
        return client.send("POST", path, json, Map.of("Idempotency-Key", key));
    }
}
