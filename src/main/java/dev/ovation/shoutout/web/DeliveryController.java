package dev.ovation.shoutout.web;

import dev.ovation.media.MediaId;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Viewer;
import dev.ovation.shoutout.Deliveries;
import dev.ovation.shoutout.Delivery;
import dev.ovation.shoutout.PublicDelivery;
import dev.ovation.shoutout.ShoutoutId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Videos on their way to those they were ordered for. */
@RestController
@RequestMapping("/api/v1")
class DeliveryController {

    /** The performer's video for an order. */
    record Video(@NotNull @Nullable MediaId mediaId) {}

    private final Deliveries deliveries;

    DeliveryController(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @PutMapping("/shoutouts/{id}/delivery")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @MayCall(Who.PERFORMER)
    void handIn(@PathVariable ShoutoutId id, AccountId performer, @Valid @RequestBody Video video) {
        deliveries.handIn(id, Objects.requireNonNull(video.mediaId()), performer);
    }

    @GetMapping("/shoutouts/by-token/{token}")
    @MayCall(Who.ANYONE)
    Delivery byToken(@PathVariable String token, Viewer viewer) {
        return deliveries.byLink(token, viewer).orElseThrow(RequestRefused.NotFound::new);
    }

    @GetMapping("/performers/{handle}/shoutouts")
    @MayCall(Who.ANYONE)
    Page<PublicDelivery> publicOf(@PathVariable String handle, PageRequest asked) {
        return deliveries.publicOf(handle, asked);
    }
}
