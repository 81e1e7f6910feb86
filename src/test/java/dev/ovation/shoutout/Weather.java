package dev.ovation.shoutout;

import dev.ovation.house.Fuse;
import dev.ovation.house.House;
import dev.ovation.house.Shop;
import java.util.Optional;
import java.util.Random;

/** Calls and notices get lost, doubled and overtaken; or somebody is killed at the n-th moment. */
final class Weather {

    private static final int FINE = 9;

    private final House house;
    private final Fuse fuse;
    private int kind = FINE;

    Weather(House house, Fuse fuse) {
        this.house = house;
        this.fuse = fuse;
    }

    /** @return what a history calls it */
    String begin(Random random) {
        kind = random.nextInt(10);
        switch (kind) {
            case 0 -> Shop.faults(house, "{\"notices\": \"never\"}");
            case 1 -> Shop.faults(house, "{\"notices\": \"doubled\"}");
            case 2 -> Shop.faults(house, "{\"notices\": \"reordered\", \"delaySeconds\": 300}");
            case 3 -> Shop.faults(house, "{\"lostCalls\": 1}");
            case 4 -> Shop.faults(house, "{\"silentCalls\": 1}");
            case 5 -> fuse.light(1 + random.nextInt(60));
            case 6, 7 -> fuse.lightForCommits(1 + random.nextInt(8));
            default -> {}
        }
        return "weather " + kind;
    }

    /** Whether all that is asked and told arrives at once. */
    boolean isCalm() {
        return kind > 7 || kind == 1;
    }

    void clear() {
        fuse.putOut();
        Shop.faults(house, "{}");
        kind = FINE;
    }

    /** It is over. @return what has to be tried again after it, if anything has */
    Optional<String> passes() {
        house.finishAfter(fuse);
        var burnt = fuse.putOut();
        Shop.faults(house, "{}");
        if (!burnt.isEmpty()) {
            return Optional.of("killed " + burnt);
        }
        return kind < 5 ? Optional.of("tried again") : Optional.empty();
    }
}
