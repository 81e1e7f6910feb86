package dev.ovation.notification;

import java.util.List;
import java.util.Optional;

/** Every place where operators look, as this start's settings have it; the log is always one. */
record AlertChannels(List<AlertChannel> all) {

    AlertChannels {
        all = List.copyOf(all);
    }

    Optional<AlertChannel> named(String name) {
        return all.stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
