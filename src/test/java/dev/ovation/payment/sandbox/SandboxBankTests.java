package dev.ovation.payment.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.payment.gateway.GatewayOrder;
import dev.ovation.platform.money.Money;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The same order is the same charge, however many ask at once. */
@SpringBootTest
class SandboxBankTests {

    @Autowired
    SandboxBank bank;

    @Test
    void ordersThatComeTogetherHaveAPageEachAndEachOnlyOne() throws Exception {
        var orders = Stream.generate(SandboxBankTests::order).limit(8).toList();
        var asked = IntStream.range(0, 40).mapToObj(i -> orders.get(i % 8)).toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(asked.stream()
                    .<Callable<SandboxCharge>>map(order -> () -> bank.open(order))
                    .toList());
            for (int i = 0; i < asked.size(); i++) {
                var kept = bank.find(asked.get(i).payment()).orElseThrow();
                assertThat(answers.get(i).get()).isEqualTo(kept);
                assertThat(kept.amount()).isEqualTo(asked.get(i).amount());
                assertThat(kept.title()).isEqualTo(asked.get(i).title());
            }
        }
        assertThat(pages(orders)).hasSize(8).doesNotHaveDuplicates().doesNotContainNull();
    }

    private List<String> pages(List<GatewayOrder> orders) {
        return orders.stream()
                .map(order -> bank.find(order.payment()).orElseThrow().checkout())
                .toList();
    }

    private static GatewayOrder order() {
        var id = UUID.randomUUID();
        var amount = Money.of(id.hashCode() & 0xffff | 1, "USD");
        return new GatewayOrder(id, amount, "Order " + id, "guest:" + id, null, false, true, "/back");
    }
}
