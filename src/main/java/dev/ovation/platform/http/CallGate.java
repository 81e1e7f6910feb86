package dev.ovation.platform.http;

import dev.ovation.platform.Settings;
import dev.ovation.platform.identity.Role;
import dev.ovation.platform.identity.Viewer;
import dev.ovation.platform.identity.Viewer.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Stands before every controller of ours and denies by default; see {@link MayCall}. */
@Component
class CallGate implements HandlerInterceptor {

    private final boolean development;

    CallGate(Settings settings) {
        development = settings.development();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isOurs(method)) {
            check(method.getMethodAnnotation(MayCall.class), CurrentViewer.of(request));
        }
        return true;
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("dev.ovation");
    }

    private void check(@Nullable MayCall rule, Viewer viewer) {
        if (rule == null) {
            throw new RequestRefused.NotAllowed();
        }
        switch (rule.value()) {
            case ANYONE, GATEWAY, SCRAPER -> {}
            case DEVELOPMENT -> {
                if (!development) {
                    throw new RequestRefused.NotFound();
                }
            }
            case SIGNED_IN -> signedIn(viewer);
            case CUSTOMER -> {
                if (!(viewer instanceof Viewer.Guest)) {
                    signedIn(viewer);
                }
            }
            case PERFORMER -> demand(signedIn(viewer).is(Role.PERFORMER));
            case AGENCY -> demand(signedIn(viewer).is(Role.AGENCY));
            case STAFF -> demand(signedIn(viewer).roles().stream().anyMatch(Role::ofStaff));
            case ADMIN -> demand(signedIn(viewer).is(Role.ADMIN));
        }
        demand(Arrays.stream(rule.needs()).allMatch(viewer::allowed));
    }

    private static SignedIn signedIn(Viewer viewer) {
        if (viewer instanceof SignedIn signedIn) {
            return signedIn;
        }
        throw new RequestRefused.NotSignedIn();
    }

    private static void demand(boolean fulfilled) {
        if (!fulfilled) {
            throw new RequestRefused.NotAllowed();
        }
    }
}
