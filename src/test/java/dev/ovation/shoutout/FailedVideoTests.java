package dev.ovation.shoutout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.LongFilm;
import dev.ovation.house.Orders;
import dev.ovation.house.Shelf;
import dev.ovation.ledger.LedgerCheck;
import dev.ovation.media.MediaId;
import dev.ovation.media.MediaKit;
import dev.ovation.media.Purpose;
import dev.ovation.media.ffmpeg.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Real files that were handed in, and of which nothing can be made: from the bytes to the order, mail and alert. */
@HouseTest
@Import({Shelf.class, MediaKit.class, Samples.class, LongFilm.class})
class FailedVideoTests extends FanOrder {

    /** What a medium may be begun; a worker that dies counts. */
    private static final int MOST_RUNS = 5;

    private final MediaKit kit;
    private final Samples samples;
    private final LongFilm longFilm;
    private final JdbcClient sql;

    FailedVideoTests(
            House house,
            Shelf shelf,
            LedgerCheck check,
            MediaKit kit,
            Samples samples,
            LongFilm longFilm,
            JdbcClient sql) {
        super(house, shelf, check);
        this.kit = kit;
        this.samples = samples;
        this.longFilm = longFilm;
        this.sql = sql;
    }

    @Test
    @DisplayName("viggio 32, 36: of noise nothing is made, another video is asked for, and there is more time")
    void noiseIsToldAndThereIsMoreTime() throws Exception {
        var id = ordered();
        var deadline = deadline(id);
        MediaId noise;
        try (var _ = longFilm.roll()) {
            noise = taken(samples.written("noise-to-order.mp4", noise(5000)));
            Orders.handIn(bo, id, noise).expect(202);
        }
        kit.settled(noise);
        asksForAnother(id, "not_media", deadline);
        assertThat(alerts("video_failed")).as("a person's mistake").doesNotContain(staffsPage(id));
    }

    @Test
    @DisplayName("viggio 32, 45: a film under which every worker dies is given up, and operators hear of it")
    void aFilmThatTakesEveryWorkerWithItEnds() throws Exception {
        var id = ordered();
        var deadline = deadline(id);
        var film = handedInWhileWorkersDie(id, MOST_RUNS);
        kit.settled(film);
        asksForAnother(id, "internal", deadline);
        assertThat(alerts("video_failed")).containsOnlyOnce(staffsPage(id));
    }

    @Test
    void theLastWorkerMayStillMakeIt() throws Exception {
        var id = ordered();
        kit.settled(handedInWhileWorkersDie(id, MOST_RUNS - 1));
        house.finish();
        assertThat(Orders.state(fan.client(), id)).isEqualTo("delivered");
    }

    @Test
    @DisplayName("viggio 32, 45: a film whose work fails at every try is given up, and operators hear of it")
    void aFilmWhoseBytesAreLostEnds() throws Exception {
        var id = ordered();
        var deadline = deadline(id);
        MediaId film;
        try (var _ = longFilm.roll()) {
            film = film();
            Orders.handIn(bo, id, film).expect(202);
            Files.delete(kit.original(film));
        }
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> {
            endPauses(film);
            return isGivenUp(film);
        });
        // What the medium becomes is written after that.
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> !bo.get("/api/v1/media/" + film).text("/state").equals("processing"));
        asksForAnother(id, "internal", deadline);
        assertThat(alerts("video_failed")).containsOnlyOnce(staffsPage(id));
    }

    private void asksForAnother(String id, String why, Instant deadline) {
        house.finish();
        var asked = Orders.look(bo.client(), id);
        assertThat(asked.text("/state")).isEqualTo("accepted");
        assertThat(asked.text("/trouble")).isEqualTo("video_failed");
        assertThat(asked.text("/videoFailure/code")).isEqualTo(why);
        assertThat(Orders.steps(asked)).endsWith("uploaded", "video_failed", "deadline_extended");
        assertThat(deadline(id)).isEqualTo(deadline.plus(Duration.ofHours(24)));
        assertThat(Orders.mails(house, bo, "could not be prepared")).hasSize(1);
        assertThat(Orders.look(fan.client(), id).text("/payment/state")).isEqualTo("authorised");
        assertThat(Orders.earned(bo)).isZero();
    }

    /** As whoever began and never ended left it. */
    private MediaId handedInWhileWorkersDie(String id, int times) throws IOException, InterruptedException {
        try (var _ = longFilm.roll()) {
            var film = film();
            Orders.handIn(bo, id, film).expect(202);
            kit.workersDie(film, times);
            return film;
        }
    }

    private MediaId film() throws IOException {
        return taken(samples.video("to-order.mp4", "320x240", 1, "-c:v libx264 -preset ultrafast -c:a aac"));
    }

    private MediaId taken(Path file) throws IOException {
        return kit.taken(file, bo.account(), Purpose.SHOUTOUT);
    }

    private Instant deadline(String id) {
        return Instant.parse(Orders.look(bo.client(), id).text("/deadline"));
    }

    private boolean isGivenUp(MediaId film) {
        return house.admin().get("/api/v1/staff/jobs?lane=heavy&limit=100&state=given_up").expect(200)
                .body()
                .contains(film.toString());
    }

    /** Heavy jobs go by the machine's time, which no test moves. */
    private void endPauses(MediaId film) {
        sql.sql("update platform.heavy_jobs set execution_time = ? where not picked and task_instance like ?")
                .params(Timestamp.from(Instant.EPOCH), film + "%")
                .update();
    }

    private static String staffsPage(String id) {
        return "/staff/shoutouts/" + id;
    }

    private static byte[] noise(int length) {
        var bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
