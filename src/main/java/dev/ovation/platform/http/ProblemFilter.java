package dev.ovation.platform.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** What goes wrong in a filter is answered as what goes wrong in a controller is: by {@link ProblemAdvice}. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ProblemFilter extends OncePerRequestFilter {

    private final HandlerExceptionResolver answers;

    ProblemFilter(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver answers) {
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException failure) {
            if (response.isCommitted() || answers.resolveException(request, response, null, failure) == null) {
                throw failure;
            }
        }
    }
}
