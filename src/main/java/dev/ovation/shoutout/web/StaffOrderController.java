package dev.ovation.shoutout.web;

import dev.ovation.platform.http.Limits;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.Permission;
import dev.ovation.platform.identity.Viewer;
import dev.ovation.shoutout.OrderBook;
import dev.ovation.shoutout.OrderBook.Question;
import dev.ovation.shoutout.ShoutoutId;
import dev.ovation.shoutout.StaffShoutout;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All orders, for staff. */
@RestController
@RequestMapping("/api/v1/staff/shoutouts")
class StaffOrderController {

    private final OrderBook orders;

    StaffOrderController(OrderBook orders) {
        this.orders = orders;
    }

    @GetMapping
    @MayCall(value = Who.STAFF, needs = Permission.SEE_SHOUTOUTS)
    Page<StaffShoutout> find(
            Viewer staff,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String performer,
            @RequestParam(defaultValue = "false") boolean trouble,
            @RequestParam(required = false) @Size(max = Limits.EMAIL_CHARS) @Nullable String q,
            PageRequest page) {
        return orders.find(new Question(state, performer, trouble, q), staff, page);
    }

    @GetMapping("/{id}")
    @MayCall(value = Who.STAFF, needs = Permission.SEE_SHOUTOUTS)
    StaffShoutout one(Viewer staff, @PathVariable ShoutoutId id) {
        return orders.one(id, staff);
    }
}
