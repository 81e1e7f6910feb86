package dev.ovation.payment.sandbox;

import dev.ovation.payment.billing.BillingNeed;
import dev.ovation.payment.gateway.Answer;
import dev.ovation.payment.gateway.BillingNeeds;
import dev.ovation.payment.gateway.Card;
import dev.ovation.payment.gateway.Checkouts;
import dev.ovation.payment.gateway.Detachments;
import dev.ovation.payment.gateway.GatewayOrder;
import dev.ovation.payment.gateway.Holds;
import dev.ovation.payment.gateway.Inquiries;
import dev.ovation.payment.gateway.Notices;
import dev.ovation.payment.gateway.Refunds;
import dev.ovation.payment.gateway.SavedCharges;
import dev.ovation.platform.Settings;
import dev.ovation.platform.money.Money;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Our side of the sandbox: every call goes over the line, and its words become the port's. */
@Component
@SandboxOnly
class SandboxGateway
        implements Checkouts, SavedCharges, BillingNeeds, Detachments, Holds, Refunds, Inquiries, Notices {

    static final String NAME = "sandbox";

    private final SandboxBank bank;
    private final Line line;
    private final DeskTable desk;
    private final JsonMapper json;
    private final InstantSource clock;
    private final Settings settings;

    SandboxGateway(
            SandboxBank bank, Line line, DeskTable desk, JsonMapper json, InstantSource clock, Settings settings) {
        this.bank = bank;
        this.line = line;
        this.desk = desk;
        this.json = json;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Answer open(GatewayOrder order) {
        return answer(line.call(() -> bank.open(order)));
    }

    @Override
    public Answer close(UUID payment) {
        return answer(line.call(() -> bank.close(payment)));
    }

    @Override
    public Answer charge(GatewayOrder order, String methodReference) {
        return answer(line.call(() -> bank.charge(order, methodReference)));
    }

    @Override
    public void detach(String methodReference) {
        line.call(() -> bank.detach(methodReference));
    }

    @Override
    public Optional<BillingNeed> billingNeed() {
        return Optional.ofNullable(desk.faults().billing());
    }

    @Override
    public Duration window() {
        return bank.holdWindow();
    }

    @Override
    public Answer capture(UUID payment) {
        return answer(line.call(() -> bank.capture(payment)));
    }

    @Override
    public Answer release(UUID payment) {
        return answer(line.call(() -> bank.release(payment)));
    }

    @Override
    public Answer refund(UUID payment, UUID refund, Money amount) {
        return answer(line.call(() -> bank.refund(payment, refund, amount)));
    }

    @Override
    public Answer ask(UUID payment) {
        return line.call(() -> bank.find(payment)).map(this::answer).orElseGet(Answer.Unheard::new);
    }

    @Override
    public Optional<Notice> read(byte[] body, Function<String, @Nullable String> headers) {
        if (!Signature.isGenuine(headers.apply(Signature.HEADER), body, clock.instant(), desk.secret())) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.readValue(body, NoticeBody.class).notice());
        } catch (JacksonException notOurs) {
            return Optional.empty();
        }
    }

    private Answer answer(SandboxCharge charge) {
        return switch (charge.state()) {
            case OPEN -> new Answer.Open(settings.baseUrl() + "/sandbox/checkout/" + charge.checkout());
            case HELD -> new Answer.Held(card(charge));
            case TAKEN -> new Answer.Taken(card(charge), charge.returned());
            case DECLINED -> declined(charge);
            case CLOSED -> closed(charge);
            case RETURNED -> new Answer.Returned(card(charge));
            case DISPUTED -> new Answer.Disputed(card(charge), charge.returned());
        };
    }

    private static Card card(SandboxCharge charge) {
        return Objects.requireNonNull(charge.card());
    }

    private static Answer closed(SandboxCharge charge) {
        return SandboxCharge.HOLD_LAPSED.equals(charge.declineCode())
                ? new Answer.Closed(SandboxCharge.HOLD_LAPSED, "The bank let go of the money before it was taken.")
                : new Answer.Closed("abandoned", "The payment was left before it was made.");
    }

    private static Answer declined(SandboxCharge charge) {
        var code = charge.declineCode() == null ? "card_declined" : charge.declineCode();
        return new Answer.Declined(code, "The card was declined. Use another one, or ask your bank.");
    }
}
