package dev.ovation.platform.identity;

import java.util.UUID;

/**
 * Somebody or something that a lower module keeps things for without knowing what it is: a kind from the module that
 * made it and an id. Two owners are the same when both agree.
 */
public record Owner(String kind, String id) {

    public static Owner of(String kind, UUID id) {
        return new Owner(kind, id.toString());
    }

    public static Owner of(AccountId account) {
        return new Owner("account", account.toString());
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
