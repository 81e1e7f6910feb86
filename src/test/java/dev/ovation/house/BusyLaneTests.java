package dev.ovation.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.media.MediaId;
import dev.ovation.media.MediaKit;
import dev.ovation.media.Purpose;
import dev.ovation.media.ffmpeg.Samples;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Films are made while the house goes on: nobody's money or mail waits behind them. */
@HouseTest
@Import({MediaKit.class, Samples.class, LongFilm.class})
class BusyLaneTests {

    private static final Duration A_WHILE = Duration.ofMinutes(3);

    private final House house;
    private final MediaKit kit;
    private final Samples samples;
    private final LongFilm longFilm;
    private final JdbcClient sql;

    BusyLaneTests(House house, MediaKit kit, Samples samples, LongFilm longFilm, JdbcClient sql) {
        this.house = house;
        this.kit = kit;
        this.samples = samples;
        this.longFilm = longFilm;
        this.sql = sql;
    }

    @Test
    @DisplayName("viggio 34: while a long film is made a signed notice is applied and its mail leaves")
    void whatIsPaidIsHeardAndToldWhileAFilmIsMade() throws Exception {
        var handle = Stage.handle("bo");
        var bo = Stage.performer(house, handle);
        Orders.offer(bo, 15_000, 5);
        var fan = house.person("Fan");
        var placed = Orders.placed(fan, handle, 15_000);
        MediaId behind;
        try (var _ = longFilm.roll()) {
            behind = kit.taken(samples.picture("behind.jpg", "64x64"), bo.account(), Purpose.POST);
            Shop.checkout(house, placed, "paid").expect(200);
            // Nothing here hurries the house: what comes, comes by itself.
            Awaitility.await("the notice").atMost(A_WHILE).until(() -> isHeld(fan, placed));
            Awaitility.await("the mail").atMost(A_WHILE).until(() -> hasLeft(fan.email(), "We have your order"));
            assertThat(bo.get("/api/v1/media/" + behind).text("/state")).as("behind the film").isEqualTo("processing");
        }
        assertThat(kit.described(kit.settled(behind))).isEqualTo("photo 64x64");
    }

    private static boolean isHeld(Person fan, Reply placed) {
        return Orders.state(fan.client(), placed.text("/id")).equals("open");
    }

    /** As the carrier took it; who looks into the mailbox has it emptied first. */
    private boolean hasLeft(String to, String subject) {
        return sql.sql("select count(*) from notification.mailbox where recipient = ? and subject like ?")
                        .params(to, "%" + subject + "%")
                        .query(Long.class)
                        .single()
                == 1;
    }
}
