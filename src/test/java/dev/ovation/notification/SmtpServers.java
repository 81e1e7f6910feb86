package dev.ovation.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** Real SMTP servers of tests: on a busy machine they get the time that they need to begin. */
final class SmtpServers {

    private SmtpServers() {}

    static GreenMail at(ServerSetup setup) {
        setup.setServerStartupTimeout(60_000);
        return new GreenMail(setup);
    }
}
