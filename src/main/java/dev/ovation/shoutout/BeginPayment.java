package dev.ovation.shoutout;

import dev.ovation.payment.PayWith;
import dev.ovation.payment.Payments;
import dev.ovation.platform.jobs.Jobs;
import dev.ovation.shoutout.ClosePayWindow.Window;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores an attempt to pay for an order in the transaction of the order's own change; asking comes after it. */
@Component
class BeginPayment {

    private final Payments payments;
    private final ShoutoutCharges charges;
    private final StepTable steps;
    private final Jobs jobs;

    BeginPayment(Payments payments, ShoutoutCharges charges, StepTable steps, Jobs jobs) {
        this.payments = payments;
        this.charges = charges;
        this.steps = steps;
        this.jobs = jobs;
    }

    /** The first one opens the window in which the order must be paid. */
    @Transactional(propagation = Propagation.MANDATORY)
    void first(Shoutout order, String performer, PayWith with) {
        steps.add(order.id(), Step.ORDERED, order.times().orderedAt(), null);
        again(order, performer, with);
        jobs.at(ClosePayWindow.KIND, order.id().toString(), new Window(order.id()), order.times().payBy());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void again(Shoutout order, String performer, PayWith with) {
        payments.begin(charges.of(order, performer, with));
    }
}
