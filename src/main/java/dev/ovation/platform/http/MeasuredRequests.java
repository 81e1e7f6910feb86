package dev.ovation.platform.http;

import dev.ovation.platform.metrics.Metrics;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/** Times what every request of ours takes, refusals of the filters behind it included. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class MeasuredRequests extends OncePerRequestFilter {

    /** Refused before anybody looked which route it is. */
    private static final String NO_ROUTE = "none";

    private static final int FAILED = 500;

    private final RequestMetrics requests;
    private final boolean wanted;

    MeasuredRequests(RequestMetrics requests, Metrics metrics) {
        this.requests = requests;
        wanted = metrics.wanted();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !wanted;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var begun = System.nanoTime();
        var ended = false;
        try {
            chain.doFilter(request, response);
            ended = true;
        } finally {
            requests.answered(request.getMethod(), route(request), ended ? response.getStatus() : FAILED, begun);
        }
    }

    private static String route(HttpServletRequest request) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? NO_ROUTE : pattern.toString();
    }
}
