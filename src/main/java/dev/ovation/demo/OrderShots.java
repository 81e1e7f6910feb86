package dev.ovation.demo;

import dev.ovation.demo.Programme.Act;
import dev.ovation.platform.jobs.Jobs;
import java.util.stream.IntStream;

/**
 * Orders the first picture or film that is missing, one at a time: while it is processed the next is made, so that a
 * visitor sees the pages fill from the top, and people's own uploads never wait behind a queue of ours.
 */
@DemoOnly
class OrderShots {

    private final Programme programme;
    private final StageTable stage;
    private final Jobs jobs;

    OrderShots(Programme programme, StageTable stage, Jobs jobs) {
        this.programme = programme;
        this.stage = stage;
        this.jobs = jobs;
    }

    void orderNext() {
        var staged = stage.staged();
        programme.pieces().stream()
                .filter(act -> !staged.contains(act.place()))
                .flatMap(this::missing)
                .findFirst()
                .ifPresent(take -> jobs.whenQuiet(ShootPiece.KIND, take.name(), take));
    }

    private java.util.stream.Stream<ShootPiece.Take> missing(Act act) {
        return IntStream.range(0, act.shots().size())
                .filter(number -> !stage.isShot(act.place(), number))
                .mapToObj(number -> new ShootPiece.Take(act.place().role(), act.place().piece(), number));
    }
}
