package dev.ovation.platform.http;

import java.time.Instant;
import java.util.List;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final CallGate gate;

    WebConfiguration(CallGate gate) {
        this.gate = gate;
    }

    @Bean
    static WebMvcRegistrations routes() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new RoutesByFirstWords();
            }
        };
    }

    /** Words in paths and parameters are read as they are written in JSON: {@code moderator}, not {@code MODERATOR}. */
    @Override
    public void addFormatters(FormatterRegistry registry) {
        ApplicationConversionService.addApplicationConverters(registry);
        registry.addConverter(String.class, String.class, WebConfiguration::storable);
        registry.addConverter(String.class, Instant.class, StorableMoment::parse);
    }

    private static String storable(String given) {
        if (!StorableText.isStorable(given)) {
            throw new IllegalArgumentException("NUL or half a character");
        }
        return given;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gate);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallParameters());
    }
}
