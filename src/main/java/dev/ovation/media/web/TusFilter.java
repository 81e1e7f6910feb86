package dev.ovation.media.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What tus asks of every answer, refusals included, and its way around proxies that know GET and POST only. */
@Component
@Order(-200)
class TusFilter extends OncePerRequestFilter {

    static final String VERSION = "1.0.0";

    private static final String OVERRIDE = "X-HTTP-Method-Override";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(UploadController.PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Tus-Resumable", VERSION);
        response.setHeader("Tus-Version", VERSION);
        var method = request.getHeader(OVERRIDE);
        var overridden = method != null && request.getMethod().equals("POST");
        chain.doFilter(overridden ? as(method.toUpperCase(Locale.ROOT), request) : request, response);
    }

    private static HttpServletRequest as(String method, HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getMethod() {
                return method;
            }
        };
    }
}
