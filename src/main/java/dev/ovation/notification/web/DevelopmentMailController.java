package dev.ovation.notification.web;

import dev.ovation.notification.Mailbox;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Who;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Everybody's mails, for programs and for people; exists in development only. */
@RestController
class DevelopmentMailController {

    record Mails(List<Mailbox.Delivered> items) {}

    private final Mailbox mailbox;
    private final MailboxPage page;

    DevelopmentMailController(Mailbox mailbox, MailboxPage page) {
        this.mailbox = mailbox;
        this.page = page;
    }

    @GetMapping("/dev/mails")
    @MayCall(Who.DEVELOPMENT)
    Mails mails(@RequestParam(defaultValue = "") String to) {
        return new Mails(mailbox.to(to));
    }

    @GetMapping(path = "/dev/mail", produces = "text/html;charset=UTF-8")
    @MayCall(Who.DEVELOPMENT)
    String page(@RequestParam(defaultValue = "") String to) {
        return page.of(mailbox.to(to), to);
    }
}
