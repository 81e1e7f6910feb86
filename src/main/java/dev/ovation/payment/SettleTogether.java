package dev.ovation.payment;

import dev.ovation.platform.together.Together;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes in one transaction the news that wait at the same time. What two transactions would write onto one payment,
 * the guards of the payments' versions decide.
 */
@Component
class SettleTogether {

    private final Together<News, Optional<Payment>> together = new Together<>(this::settle);
    private final ApplyAnswer answers;

    SettleTogether(ApplyAnswer answers) {
        this.answers = answers;
    }

    /**
     * Returns when it is committed, and throws what kept it from that.
     *
     * @return the payment as it is then; empty when it was changed since it was read, and nothing was done
     */
    @Transactional(propagation = Propagation.NEVER)
    Optional<Payment> apply(News news) {
        return together.answer(news);
    }

    /** One for each payment: two answers cannot both be new, so the other has to look again. */
    private List<Optional<Payment>> settle(List<News> all) {
        var first = new LinkedHashMap<PaymentId, News>();
        all.forEach(news -> first.putIfAbsent(news.payment(), news));
        var applied = answers.apply(List.copyOf(first.values()));
        return all.stream()
                .map(news -> first.get(news.payment()) == news
                        ? Optional.ofNullable(applied.get(news.payment()))
                        : Optional.<Payment>empty())
                .toList();
    }
}
