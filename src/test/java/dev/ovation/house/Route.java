package dev.ovation.house;

import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.Permission;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One method and path of ours, and who may call it; without a rule nobody may. */
record Route(String method, String path, HandlerMethod handler, @Nullable MayCall rule, @Nullable MediaType takes) {

    static List<Route> all(ApplicationContext application) {
        return application.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("dev.ovation"))
                .flatMap(entry -> of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Route::path).thenComparing(Route::method))
                .toList();
    }

    private static Stream<Route> of(RequestMappingInfo mapping, HandlerMethod handler) {
        var methods = mapping.getMethodsCondition().getMethods();
        var rule = handler.getMethodAnnotation(MayCall.class);
        var takes = mapping.getConsumesCondition().getConsumableMediaTypes().stream().findFirst();
        return mapping.getPatternValues().stream()
                .flatMap(path -> (methods.isEmpty() ? Stream.of("ANY") : methods.stream().map(Enum::name))
                        .map(method -> new Route(method, path, handler, rule, takes.orElse(null))));
    }

    String controller() {
        return handler.getBeanType().getSimpleName() + "." + handler.getMethod().getName();
    }

    Who who() {
        return java.util.Objects.requireNonNull(rule, this::controller).value();
    }

    Set<Permission> needs() {
        return Set.of(java.util.Objects.requireNonNull(rule, this::controller).needs());
    }

    /** As a client would call it for something that is not there. */
    String address() {
        return path.replaceAll("\\{\\*?id[^}]*}", "01900000-0000-7000-8000-000000000000")
                .replaceAll("\\{[^}]*}", "nothing");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
