package dev.ovation.platform.identity;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes ids: time-ordered UUIDv7 for rows, 128 random bits for what must not be guessed. */
@Component
public class Ids {

    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    Ids(InstantSource clock) {
        this.clock = clock;
    }

    /** RFC 9562, version 7: 48 bits of milliseconds, then random; rows made together lie together. */
    public UUID next() {
        var bytes = new byte[10];
        random.nextBytes(bytes);
        long high = (clock.millis() << 16) | 0x7000L | ((bytes[0] & 0x0FL) << 8) | (bytes[1] & 0xFFL);
        long low = 0;
        for (int i = 2; i < 10; i++) {
            low = (low << 8) | (bytes[i] & 0xFFL);
        }
        return new UUID(high, (low & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
    }

    /** An unguessable name, safe in an address: 128 random bits in 22 characters. */
    public String secret() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
