package dev.ovation.notification.web;

import dev.ovation.notification.Mailbox;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Who;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Everybody's mails, for programs; exists in development only. */
@RestController
class DevelopmentMailController {

    record Mails(List<Mailbox.Delivered> items) {}

    private final Mailbox mailbox;

    DevelopmentMailController(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping("/dev/mails")
    @MayCall(Who.DEVELOPMENT)
    Mails mails(@RequestParam(defaultValue = "") String to) {
        return new Mails(mailbox.to(to));
    }
}
