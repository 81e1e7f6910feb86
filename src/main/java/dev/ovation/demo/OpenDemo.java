package dev.ovation.demo;

import dev.ovation.account.Accounts;
import dev.ovation.performer.Performers;
import dev.ovation.platform.identity.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * Before the first visitor: the three accounts that everybody may use, and the performers with their plans.
 * Pictures and films follow as jobs. What is there already is left alone, so a restart costs a few reads. With
 * {@code ovation.demo-content=accounts} only the three accounts come, and one page without pictures.
 */
@DemoOnly
class OpenDemo implements ApplicationRunner {

    static final String PASSWORD = "demo-password";

    private final Accounts accounts;
    private final Performers performers;
    private final HirePerformer hire;
    private final OrderShots shots;
    private final Programme programme;
    private final boolean accountsOnly;

    OpenDemo(
            Accounts accounts,
            Performers performers,
            HirePerformer hire,
            OrderShots shots,
            Programme programme,
            @Value("${ovation.demo-content:all}") String content) {
        this.accounts = accounts;
        this.performers = performers;
        this.hire = hire;
        this.shots = shots;
        this.programme = programme;
        this.accountsOnly = content.equals("accounts");
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var admin = accounts.createConfirmed(
                "admin@demo.test", PASSWORD, "Demo Admin", Role.ADMIN);
        var fan = accounts.createConfirmed("fan@demo.test", PASSWORD, "Demo Fan");
        for (var role : programme.cast().roles()) {
            if (accountsOnly && role.email() == null) {
                continue;
            }
            var performer = accounts.createConfirmed(role.address(), PASSWORD, role.stageName());
            if (performers.ofAccount(performer.id()).isEmpty()) {
                hire.hire(role, performer.id(), admin.id());
            }
            if (programme.isLovedByTheFan(role)) {
                performers.ofAccount(performer.id()).ifPresent(id -> performers.follow(fan.id(), id));
            }
        }
        if (!accountsOnly) {
            shots.orderNext();
        }
    }
}
