package dev.ovation.demo;

import dev.ovation.demo.FilmOrder.Take;
import dev.ovation.demo.StageTable.Place;
import dev.ovation.media.MediaImports;
import dev.ovation.media.MediaImports.Incoming;
import dev.ovation.media.MovingPicture;
import dev.ovation.media.Purpose;
import dev.ovation.platform.jobs.Job;
import dev.ovation.platform.jobs.JobKind;
import dev.ovation.shoutout.Deliveries;
import dev.ovation.shoutout.ShoutoutState;
import dev.ovation.shoutout.Shoutouts;
import java.util.Objects;

/** Makes the film of one order of the book and hands it in, behind everything that people wait for. */
@DemoOnly
class FilmOrder implements Job<Take> {

    record Take(String role, int piece) {}

    static final JobKind<Take> KIND = JobKind.heavy("demo-order-film", Take.class);

    private final OrderBook book;
    private final DemoBuyers buyers;
    private final StageTable stage;
    private final Shoutouts orders;
    private final Deliveries deliveries;
    private final MediaImports imports;
    private final MovingPicture movingPicture;

    FilmOrder(
            OrderBook book,
            DemoBuyers buyers,
            StageTable stage,
            Shoutouts orders,
            Deliveries deliveries,
            MediaImports imports,
            MovingPicture movingPicture) {
        this.book = book;
        this.buyers = buyers;
        this.stage = stage;
        this.orders = orders;
        this.deliveries = deliveries;
        this.imports = imports;
        this.movingPicture = movingPicture;
    }

    @Override
    public JobKind<Take> kind() {
        return KIND;
    }

    @Override
    public void run(Take take) throws Exception {
        var place = new Place(take.role(), take.piece());
        var order = book.at(place);
        if (orders.one(order.id(), buyers.of(order)).state() != ShoutoutState.ACCEPTED) {
            return; // it was asked for again while it ran
        }
        var performer = buyers.performer(order);
        if (!stage.isShot(place, 0)) {
            var shot = Objects.requireNonNull(order.film());
            try (var picture = shot.file().getInputStream();
                    var film = movingPicture.over(
                            picture, Objects.requireNonNull(shot.seconds()), Objects.requireNonNull(shot.move()))) {
                var incoming = new Incoming(performer, Purpose.SHOUTOUT, shot.art(), "video/mp4");
                stage.shot(place, 0, imports.take(incoming, film));
            }
        }
        deliveries.handIn(order.id(), stage.shots(place).getFirst(), performer);
    }
}
