package dev.ovation.shoutout.web;

import dev.ovation.platform.Settings;
import dev.ovation.platform.http.ClientPage;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.ShareCard;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.Viewer;
import dev.ovation.shoutout.Deliveries;
import dev.ovation.shoutout.Delivery;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The page of a delivered video. The client shows it; its head is written here, because a link that is sent to a friend
 * is looked at first by a program that runs no client. Of a private video that head tells and shows nothing sharp.
 */
@RestController
class SharePage {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final Deliveries deliveries;
    private final ClientPage client;
    private final String site;

    SharePage(Deliveries deliveries, ClientPage client, Settings settings) {
        this.deliveries = deliveries;
        this.client = client;
        site = settings.baseUrl();
    }

    @GetMapping("/s/{token}")
    @MayCall(Who.ANYONE)
    ResponseEntity<String> page(@PathVariable String token) {
        var found = deliveries.byLink(token, Viewer.STRANGER);
        var card = found.map(delivery -> card(delivery, token)).orElseGet(() -> nothingAt(token));
        return ResponseEntity.status(found.isPresent() ? 200 : 404)
                .contentType(HTML)
                .cacheControl(CacheControl.noCache())
                .header("Referrer-Policy", "same-origin") // the address is all that protects it
                .body(client.with(card));
    }

    private ShareCard card(Delivery delivery, String token) {
        var performer = delivery.performer().stageName();
        var byWhom = "A video from " + performer;
        if (!delivery.open()) {
            return new ShareCard(
                    byWhom,
                    "Made for one person. Only who has this link can watch it.",
                    address(token),
                    site + delivery.video().preview(),
                    false);
        }
        var poster = delivery.video().poster();
        return new ShareCard(
                delivery.to().isEmpty() ? byWhom : "For " + delivery.to() + ", from " + performer,
                "A personal video by " + performer + ". Watch it on Ovation.",
                address(token),
                poster == null ? null : site + poster,
                true);
    }

    private ShareCard nothingAt(String token) {
        return new ShareCard(
                "Ovation", "There is nothing to see under this link any more.", address(token), null, false);
    }

    private String address(String token) {
        return site + "/s/" + token;
    }
}
