package dev.ovation.platform.metrics.web;

import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.metrics.Exposition;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Not there until the operator sets a token. */
@RestController
class MetricsController {

    private final Exposition exposition;

    MetricsController(Exposition exposition) {
        this.exposition = exposition;
    }

    @GetMapping("/metrics")
    @MayCall(Who.SCRAPER)
    ResponseEntity<byte[]> metrics(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
        if (!exposition.exists()) {
            throw new RequestRefused.NotFound();
        }
        if (!exposition.isFor(authorization)) {
            throw new RequestRefused.NotSignedIn();
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, Exposition.TYPE)
                .cacheControl(CacheControl.noStore())
                .body(exposition.write());
    }
}
