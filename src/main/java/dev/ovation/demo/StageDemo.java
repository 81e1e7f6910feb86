package dev.ovation.demo;

import dev.ovation.account.Accounts;
import dev.ovation.catalog.Audience;
import dev.ovation.catalog.NewPost;
import dev.ovation.catalog.PublishPost;
import dev.ovation.catalog.RedatePost;
import dev.ovation.demo.Cast.Piece;
import dev.ovation.demo.Programme.Act;
import dev.ovation.media.MediaId;
import dev.ovation.media.MediaLibrary;
import dev.ovation.media.MediaState;
import dev.ovation.performer.ChangeProfile;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.jobs.RecurringJob;
import dev.ovation.platform.money.Money;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** Shows what has become ready since it looked last: faces on pages, and posts at the dates they were written for. */
@DemoOnly
class StageDemo implements RecurringJob {

    /** What a piece needs to be shown. */
    @DemoOnly
    record Doors(PublishPost publish, RedatePost redate, ChangeProfile profile, Accounts accounts) {}

    private final Programme programme;
    private final StageTable stage;
    private final MediaLibrary library;
    private final Doors doors;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    StageDemo(
            Programme programme,
            StageTable stage,
            MediaLibrary library,
            Doors doors,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.programme = programme;
        this.stage = stage;
        this.library = library;
        this.doors = doors;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "demo-stage";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(3);
    }

    @Override
    public void run() {
        var staged = stage.staged();
        programme.pieces().stream()
                .filter(act -> !staged.contains(act.place()))
                .forEach(this::stageWhenReady);
    }

    private void stageWhenReady(Act act) {
        var media = stage.shots(act.place());
        if (media.size() < act.shots().size() || !areReady(media)) {
            return;
        }
        transaction.executeWithoutResult(_ -> {
            if (stage.stage(act.place())) {
                var account = doors.accounts().byEmail(act.role().address()).orElseThrow().id();
                show(act, account, media);
            }
        });
    }

    private boolean areReady(List<MediaId> media) {
        var states = library.states(media);
        return media.stream()
                .allMatch(id -> states.containsKey(id) && states.get(id).state() == MediaState.READY);
    }

    private void show(Act act, AccountId account, List<MediaId> media) {
        var piece = act.piece();
        if (piece == null) {
            doors.profile().change(account, pictures(media));
        } else {
            var post = doors.publish().publish(account, post(piece, media));
            doors.redate().redate(post, clock.instant().minus(Duration.ofDays(piece.daysAgo())).minus(drift(act)));
        }
    }

    /** People do not publish at the same second of the day. */
    private static Duration drift(Act act) {
        return Duration.ofMinutes(Math.floorMod(act.place().hashCode(), 600));
    }

    private static ChangeProfile.Change pictures(List<MediaId> media) {
        return new ChangeProfile.Change(
                null, null, null, null, null, null, null, null,
                Optional.of(media.get(0).value()),
                Optional.of(media.get(1).value()),
                Optional.of(media.get(2).value()));
    }

    private static NewPost post(Piece piece, List<MediaId> media) {
        return new NewPost(
                piece.title(),
                piece.text(),
                media,
                "album".equals(piece.kind()),
                Audience.valueOf(piece.audience().toUpperCase(Locale.ROOT)),
                price(piece.price()),
                null);
    }

    private static @Nullable Money price(@Nullable Long amount) {
        return amount == null ? null : Money.of(amount, "USD");
    }
}
