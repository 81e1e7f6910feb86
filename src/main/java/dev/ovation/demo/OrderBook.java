package dev.ovation.demo;

import dev.ovation.demo.Cast.Shot;
import dev.ovation.demo.StageTable.Place;
import dev.ovation.shoutout.Occasion;
import dev.ovation.shoutout.ShoutoutId;
import dev.ovation.shoutout.ShoutoutState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** Who takes orders of personal videos in a demonstration, and who orders what, from {@code demo/shoutouts.json}. */
@DemoOnly
class OrderBook {

    /** What one performer offers; the price is in minor units. */
    record Terms(String handle, long price, int days, String hint, List<Occasion> occasions) {}

    /**
     * One order.
     *
     * @param buyer an address: the demo fan's, or a guest's
     * @param ends how far it gets
     * @param film what is handed in, where it is delivered
     */
    record Entry(
            String performer,
            String buyer,
            String to,
            String from,
            Occasion occasion,
            boolean open,
            String instructions,
            @Nullable String giftMessage,
            ShoutoutState ends,
            @Nullable Shot film,
            @Nullable Integer stars,
            @Nullable String comment,
            @Nullable String emoji) {

        /** The same in every installation, so that nothing is ordered twice. */
        ShoutoutId id() {
            var name = "demo order " + performer + " " + buyer + " " + to;
            return new ShoutoutId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private record Pages(List<Terms> offers, List<Entry> orders) {}

    private final Pages pages;

    OrderBook(JsonMapper json) {
        try (var file = new ClassPathResource("demo/shoutouts.json").getInputStream()) {
            pages = json.readValue(file, Pages.class);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    List<Entry> orders() {
        return pages.orders();
    }

    List<Terms> offersOf(String handle) {
        return pages.offers().stream().filter(terms -> terms.handle().equals(handle)).toList();
    }

    Terms termsOf(Entry order) {
        return offersOf(order.performer()).getFirst();
    }

    /** Where its film is noted; pieces of a page count from zero upwards. */
    Place placeOf(Entry order) {
        return new Place(order.performer(), -1 - pages.orders().indexOf(order));
    }

    Entry at(Place place) {
        return pages.orders().get(-1 - place.piece());
    }
}
