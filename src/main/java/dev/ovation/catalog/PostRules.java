package dev.ovation.catalog;

import dev.ovation.platform.http.Amounts;
import dev.ovation.platform.http.Limits;
import dev.ovation.platform.http.RequestRefused;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import org.springframework.stereotype.Component;

/** What every post must be like, new or changed; each broken rule names its field. */
@Component
class PostRules {

    private static final Duration AHEAD = Duration.ofDays(366);

    private final Amounts amounts;
    private final InstantSource clock;

    PostRules(Amounts amounts, InstantSource clock) {
        this.amounts = amounts;
        this.clock = clock;
    }

    void check(NewPost post) {
        checkContent(post);
        checkPrice(post);
        var latest = clock.instant().plus(AHEAD);
        if (post.publishAt() != null && post.publishAt().isAfter(latest)) {
            throw wrong("publishAt", "out_of_range", "Within a year.");
        }
    }

    private static void checkContent(NewPost post) {
        if (post.media().isEmpty() && post.text().isBlank()) {
            throw wrong("text", "not_blank", "A post needs a text or media.");
        }
        if (post.album() && post.media().isEmpty()) {
            throw wrong("media", "not_empty", "An album needs pictures or videos.");
        }
        if (new HashSet<>(post.media()).size() < post.media().size()) {
            throw wrong("media", "doubled", "Each file once.");
        }
        if (post.media().size() > Limits.ALBUM_ITEMS) {
            throw wrong("media", "size", "At most " + Limits.ALBUM_ITEMS + " files.");
        }
    }

    private void checkPrice(NewPost post) {
        var price = post.price();
        if (post.audience() == Audience.PAID) {
            if (price == null) {
                throw wrong("price", "not_null", "A post for sale needs a price.");
            }
            amounts.check("price", price, Limits.PRICE);
        } else if (price != null) {
            throw wrong("price", "only_for_sale", "Only a post with the audience \"paid\" has a price.");
        }
    }

    private static RequestRefused wrong(String field, String code, String message) {
        return new RequestRefused.BadFields(field, code, message);
    }
}
