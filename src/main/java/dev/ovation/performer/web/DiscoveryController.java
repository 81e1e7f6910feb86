package dev.ovation.performer.web;

import dev.ovation.performer.Category;
import dev.ovation.performer.Discovery;
import dev.ovation.performer.ListedPerformer;
import dev.ovation.performer.Search;
import dev.ovation.platform.http.Limits;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.http.Who;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finding performers. */
@RestController
@RequestMapping("/api/v1")
class DiscoveryController {

    private final Discovery discovery;

    DiscoveryController(Discovery discovery) {
        this.discovery = discovery;
    }

    /** Who has read them before is told in a few bytes that nothing has changed. */
    @GetMapping("/categories")
    @MayCall(Who.ANYONE)
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "304", description = "Nothing has changed since If-None-Match", content = @Content)
    ResponseEntity<Page<Category>> categories() {
        var all = discovery.categories();
        return ResponseEntity.ok()
                .eTag(Integer.toHexString(all.hashCode()))
                .cacheControl(CacheControl.noCache())
                .body(new Page<>(all, null));
    }

    @GetMapping("/performers")
    @MayCall(Who.ANYONE)
    Page<ListedPerformer> performers(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable Boolean takesShoutouts,
            @RequestParam(required = false) @Nullable Long maxShoutoutPrice,
            @RequestParam(required = false) @Nullable Integer maxDeliveryDays,
            @RequestParam(defaultValue = "popular") String sort,
            PageRequest page) {
        if (q != null && q.length() > Limits.SEARCH_CHARS) {
            throw new RequestRefused.BadFields("q", "size", "At most " + Limits.SEARCH_CHARS + " characters");
        }
        var words = q == null || q.isBlank() ? null : q;
        return discovery.page(
                sort, new Search(words, category, takesShoutouts, maxShoutoutPrice, maxDeliveryDays), page);
    }
}
