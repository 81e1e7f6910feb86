package dev.ovation.storage;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The name of stored bytes: parts of small letters, digits, dots and dashes between slashes, none of which
 * begins with a dot, so that no key leads out of the store. Keys are made of ids, never of what a person sent.
 */
public record StorageKey(String value) {

    private static final String PART = "[a-z0-9][a-z0-9.-]{0,99}";
    private static final Pattern WELL_FORMED = Pattern.compile(PART + "(/" + PART + "){0,7}");

    public StorageKey {
        if (!WELL_FORMED.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a storage key: " + value);
        }
    }

    /** A shelf holds at most 256 folders, told apart by the id's last, random, bits. */
    public static StorageKey of(String shelf, UUID id) {
        var name = id.toString();
        return new StorageKey(shelf + "/" + name.substring(name.length() - 2) + "/" + name);
    }

    public StorageKey child(String name) {
        return new StorageKey(value + "/" + name);
    }

    /** A neighbour in the same folder: the same name with something behind it. */
    public StorageKey with(String suffix) {
        return new StorageKey(value + suffix);
    }

    /** Its last part. */
    public String name() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
