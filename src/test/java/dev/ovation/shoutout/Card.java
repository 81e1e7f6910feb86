package dev.ovation.shoutout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.Reply;
import dev.ovation.house.Shop;
import java.time.Instant;
import java.util.Random;
import java.util.function.Supplier;

/** The saved card that an order is placed with; it pays at once, or the bank says no at once. */
enum Card {
    NONE(ModelOrder.DONE),
    GOOD(ModelOrder.DONE),
    DECLINED("payment_declined");

    final String answer;

    Card(String answer) {
        this.answer = answer;
    }

    static Card any(Random random) {
        return random.nextInt(3) == 0 ? DECLINED : GOOD;
    }

    /** What the order says of it, with a comma before it; it was saved when somebody else got a tip. */
    String saved(House house, OrderBuyer buyer, String elsewhere) {
        if (this == NONE) {
            return "";
        }
        var method = Shop.savedCard(house, buyer.account(), elsewhere);
        if (this == DECLINED) {
            Shop.faults(house, "{\"declineCharges\": 1}");
        }
        return ", \"paymentMethodId\": \"" + method + "\"";
    }

    /** Whoever asks again with his key is told the same, and the bank is not asked again. */
    void isAnsweredAlike(House house, Reply first, Supplier<Reply> again) {
        if (this == NONE) {
            return;
        }
        Shop.faults(house, "{}");
        var second = again.get();
        assertThat(second.status()).isEqualTo(first.status());
        assertThat(second.body()).isEqualTo(first.body());
    }

    void does(ModelOrder model, Instant now) {
        switch (this) {
            case GOOD -> model.paid(now, ModelMoney.HOLD);
            case DECLINED -> model.notPaid();
            case NONE -> {}
        }
    }
}
