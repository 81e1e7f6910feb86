package dev.ovation.payment.web;

import dev.ovation.payment.HearNotice;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Who;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where gateways call us. The raw bytes are what is signed, so they are what is read. */
@RestController
class WebhookController {

    private final HearNotice hearNotice;

    WebhookController(HearNotice hearNotice) {
        this.hearNotice = hearNotice;
    }

    @PostMapping("/api/v1/webhooks/{gateway}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(Who.GATEWAY)
    void hear(@PathVariable String gateway, HttpServletRequest request) throws IOException {
        hearNotice.hear(gateway, request.getInputStream().readAllBytes(), request::getHeader);
    }
}
