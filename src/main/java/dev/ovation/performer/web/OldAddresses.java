package dev.ovation.performer.web;

import dev.ovation.performer.Performers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sends a browser that asks for {@code /@old} to the performer's present page. */
@Configuration(proxyBeanMethods = false)
class OldAddresses implements WebMvcConfigurer, HandlerInterceptor {

    private static final String PAGE = "/@";

    private final Performers performers;

    OldAddresses(Performers performers) {
        this.performers = performers;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/@*", "/@*/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var path = request.getRequestURI().substring(PAGE.length());
        var end = path.indexOf('/');
        var wanted = (end < 0 ? path : path.substring(0, end)).toLowerCase(Locale.ROOT);
        var present = performers.byHandle(wanted).map(card -> card.handle()).orElse(wanted);
        if (present.equals(wanted)) {
            return true;
        }
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", PAGE + present + (end < 0 ? "" : path.substring(end)));
        response.setHeader("Cache-Control", "no-store");
        return false;
    }
}
