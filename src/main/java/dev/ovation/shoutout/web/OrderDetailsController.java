package dev.ovation.shoutout.web;

import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.Viewer;
import dev.ovation.shoutout.ForgetDetails;
import dev.ovation.shoutout.ShoutoutId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What an order says of people: its buyer, with an account or a token, may have it forgotten. */
@RestController
@RequestMapping("/api/v1/shoutouts/{id}/details")
class OrderDetailsController {

    private final ForgetDetails forgetDetails;

    OrderDetailsController(ForgetDetails forgetDetails) {
        this.forgetDetails = forgetDetails;
    }

    /** Names and words of an order that is over; what was bought stays. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(Who.CUSTOMER)
    void forget(Viewer viewer, @PathVariable ShoutoutId id) {
        forgetDetails.forget(id, viewer);
    }
}
