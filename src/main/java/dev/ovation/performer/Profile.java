package dev.ovation.performer;

import dev.ovation.platform.identity.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a performer says about himself; texts that he left out are empty. */
record Profile(
        PerformerId id,
        AccountId account,
        String handle,
        String stageName,
        String tagline,
        String bio,
        String country,
        String location,
        List<String> languages,
        List<String> links,
        Pictures pictures,
        boolean verified,
        boolean hidden,
        Instant joinedAt) {

    /** Media ids; the face, the tall picture of lists, the wide one of the page's head. */
    record Pictures(@Nullable UUID avatar, @Nullable UUID portrait, @Nullable UUID cover) {

        static final Pictures NONE = new Pictures(null, null, null);

        Stream<UUID> all() {
            return Stream.of(avatar, portrait, cover).filter(Objects::nonNull).map(Objects::requireNonNull);
        }
    }

    /** What others had of him keeps an author, but no name. */
    private static final String NOBODY = "–";

    private static final int SHORT = 160;

    /** The page of somebody who has left. */
    Profile withoutPerson() {
        return new Profile(
                id, account, handle, NOBODY, "", "", "", "", List.of(), List.of(), Pictures.NONE, false, true,
                joinedAt);
    }

    /** One line of promise: the tagline, or how the biography begins. */
    static String inShort(String tagline, String bio) {
        if (!tagline.isEmpty() || bio.length() <= SHORT) {
            return tagline.isEmpty() ? bio : tagline;
        }
        var cut = bio.lastIndexOf(' ', SHORT);
        return bio.substring(0, cut > 0 ? cut : SHORT) + "…";
    }
}
