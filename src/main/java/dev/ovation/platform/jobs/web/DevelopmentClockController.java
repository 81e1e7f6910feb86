package dev.ovation.platform.jobs.web;

import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.jobs.DueWork;
import dev.ovation.platform.time.HouseClock;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Lets months pass in a second; exists in development only. */
@RestController
class DevelopmentClockController {

    record Move(@NotNull Duration advance) {}

    record Now(Instant now) {}

    private final DueWork work;
    private final HouseClock clock;

    DevelopmentClockController(DueWork work, HouseClock clock) {
        this.work = work;
        this.clock = clock;
    }

    @PutMapping("/dev/clock")
    @MayCall(Who.DEVELOPMENT)
    Now advance(@RequestBody @Valid Move move) {
        if (move.advance().isNegative() || move.advance().compareTo(Duration.ofDays(3660)) > 0) {
            throw new RequestRefused.BadFields("advance", "out_of_range", "From now on, ten years at most.");
        }
        work.advance(move.advance());
        return new Now(clock.instant());
    }
}
