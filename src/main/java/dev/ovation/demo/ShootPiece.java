package dev.ovation.demo;

import dev.ovation.account.Accounts;
import dev.ovation.demo.Cast.Shot;
import dev.ovation.demo.StageTable.Place;
import dev.ovation.media.MediaId;
import dev.ovation.media.MediaImports;
import dev.ovation.media.MediaImports.Incoming;
import dev.ovation.media.MovingPicture;
import dev.ovation.media.Purpose;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.jobs.Job;
import dev.ovation.platform.jobs.JobKind;
import java.io.IOException;
import java.util.Objects;

/** Makes one picture or film of the cast and hands it to the media module, behind everything that people wait for. */
@DemoOnly
class ShootPiece implements Job<ShootPiece.Take> {

    record Take(String role, int piece, int number) {

        String name() {
            return "%s/%d/%d".formatted(role, piece, number);
        }
    }

    static final JobKind<Take> KIND = JobKind.heavy("demo-shot", Take.class);

    private final Programme programme;
    private final StageTable stage;
    private final OrderShots shots;
    private final Accounts accounts;
    private final MediaImports imports;
    private final MovingPicture movingPicture;

    ShootPiece(
            Programme programme,
            StageTable stage,
            OrderShots shots,
            Accounts accounts,
            MediaImports imports,
            MovingPicture movingPicture) {
        this.programme = programme;
        this.stage = stage;
        this.shots = shots;
        this.accounts = accounts;
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
        if (!stage.isShot(place, take.number())) {
            var act = programme.at(place);
            var owner = accounts.byEmail(act.role().address()).orElseThrow().id();
            var purpose = act.piece() == null ? pageOf(take.number()) : Purpose.POST;
            stage.shot(place, take.number(), shoot(act.shots().get(take.number()), owner, purpose));
        }
        shots.orderNext();
    }

    private static Purpose pageOf(int number) {
        return number == 2 ? Purpose.COVER : Purpose.AVATAR;
    }

    private MediaId shoot(Shot shot, AccountId owner, Purpose purpose) throws IOException, InterruptedException {
        if (!shot.isFilm()) {
            try (var picture = shot.file().getInputStream()) {
                return imports.take(new Incoming(owner, purpose, shot.art(), "image/jpeg"), picture);
            }
        }
        try (var picture = shot.file().getInputStream();
                var film = movingPicture.over(
                        picture, Objects.requireNonNull(shot.seconds()), Objects.requireNonNull(shot.move()))) {
            return imports.take(new Incoming(owner, purpose, shot.art(), "video/mp4"), film);
        }
    }
}
