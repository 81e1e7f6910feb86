package dev.ovation.account;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people prove who they are.
 *
 * @param pepper a secret that is not in the database; a start without it is refused in production
 * @param rounds of PBKDF2 for new passwords; an older hash remembers its own and is renewed at the next sign-in
 * @param checksAtOnce password checks that may run at the same time: each takes an eighth of a second of CPU
 * @param firstPause how long the answer to a third wrong password waits; twice as long at each further one
 * @param sessionLife after which a browser must sign in again in any case
 * @param sessionIdle after which a browser that was not used must sign in again
 */
@ConfigurationProperties("ovation.auth")
record AuthSettings(
        @DefaultValue("") String pepper,
        @DefaultValue("600000") int rounds,
        @DefaultValue("2") int checksAtOnce,
        @DefaultValue("PT0.25S") Duration firstPause,
        @DefaultValue("P30D") Duration sessionLife,
        @DefaultValue("P14D") Duration sessionIdle,
        @DefaultValue("P90D") Duration tokenLife) {}
