package dev.ovation.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.ovation.access.Resource;
import dev.ovation.platform.identity.Owner;
import java.util.UUID;

/** One post. */
public record PostId(@JsonValue UUID value) {

    @JsonCreator
    public static PostId of(String value) {
        return new PostId(UUID.fromString(value));
    }

    /** As grants name it: whoever bought it holds one. */
    public Resource asResource() {
        return new Resource("post", value);
    }

    /** As claims on media name it. */
    Owner asOwner() {
        return Owner.of("post", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
