package dev.ovation.payout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Person;
import dev.ovation.house.Shop;
import dev.ovation.house.Stage;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a performer earned, summed by the days of the zone that he lives in. */
@HouseTest
class EarningDaysTests {

    private static final String PATH = "/api/v1/me/earnings/days";

    private final House house;
    private final Person anna;
    private final Person fan;
    private final Person admin;
    private final String handle = Stage.handle("daily");

    EarningDaysTests(House house) {
        this.house = house;
        anna = Stage.performer(house, handle);
        fan = house.person("Fan");
        admin = house.admin();
    }

    /** No day ends within a test, here or in the zones that are asked about. */
    @BeforeEach
    void itIsNoon() {
        var ofDay = house.clock().instant().getEpochSecond() % 86_400;
        house.advance(Duration.ofSeconds((86_400 + 43_200 - ofDay) % 86_400));
    }

    @Test
    void salesAreSummedByDayAndWhatWentBackStandsBesideThem() {
        assertThat(anna.get(PATH).expect(200).json("/items")).isEmpty();
        tip(1000);
        var returned = tip(500);
        house.advance(Duration.ofDays(3));
        tip(2000);
        admin.pay("/api/v1/staff/payments/" + returned + "/refund", Shop.RETURN, Shop.key()).expect(200);
        house.finish();

        var days = anna.get(PATH + "?days=30").expect(200);
        assertThat(days.json("/items")).hasSize(2);
        assertThat(days.text("/items/0/day")).isEqualTo(today("UTC").minusDays(3).toString());
        assertThat(days.number("/items/0/sales/amount")).isEqualTo(1200);
        assertThat(days.number("/items/0/back/amount")).isZero();
        assertThat(days.number("/items/1/sales/amount")).isEqualTo(1600);
        assertThat(days.number("/items/1/videos/amount")).isZero();
        assertThat(days.number("/items/1/back/amount")).isEqualTo(-400);
        assertThat(anna.get(PATH + "?days=2").expect(200).json("/items")).hasSize(1);
    }

    @Test
    void aDayIsThatOfTheZone() {
        tip(1000);
        for (var zone : new String[] {"Pacific/Kiritimati", "Pacific/Pago_Pago"}) {
            assertThat(anna.get(PATH + "?zone=" + zone).expect(200).text("/items/0/day"))
                    .isEqualTo(today(zone).toString());
        }
    }

    @Test
    void onlyPerformersAskAndOnlyForSoManyDays() {
        fan.get(PATH).refused(403, "not_allowed");
        anna.get(PATH + "?days=201").expect(422);
        assertThat(anna.get(PATH + "?zone=Nowhere").status()).isBetween(400, 422);
    }

    private LocalDate today(String zone) {
        return LocalDate.ofInstant(house.clock().instant(), ZoneId.of(zone));
    }

    private String tip(long cents) {
        var sale = Shop.tip(fan, handle, cents, Shop.key()).expect(201);
        Shop.checkout(house, sale, "paid").expect(200);
        house.finish();
        return sale.text("/payment/id");
    }
}
