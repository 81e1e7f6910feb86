package dev.ovation.platform.http;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers their {@link Viewer}, the caller's {@link AccountId} and the {@link PageRequest}. */
class CallParameters implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        var type = parameter.getParameterType();
        return type == PageRequest.class
                || Viewer.class.isAssignableFrom(type)
                || (type == AccountId.class && parameter.getParameterAnnotations().length == 0);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        if (parameter.getParameterType() == PageRequest.class) {
            return page(request.getParameter("limit"), request.getParameter("after"));
        }
        var viewer = CurrentViewer.of((HttpServletRequest) request.getNativeRequest());
        if (parameter.getParameterType() == Viewer.class) {
            return viewer;
        }
        if (viewer instanceof Viewer.SignedIn signedIn) {
            return parameter.getParameterType() == AccountId.class ? signedIn.account() : signedIn;
        }
        throw new RequestRefused.NotSignedIn();
    }

    private static PageRequest page(@Nullable String limit, @Nullable String after) {
        var cursor = after == null || after.isEmpty() ? null : Cursor.decode(after);
        if (limit == null) {
            return new PageRequest(Limits.PAGE_DEFAULT, cursor);
        }
        try {
            var number = Integer.parseInt(limit);
            if (number >= 1 && number <= Limits.PAGE_MAX) {
                return new PageRequest(number, cursor);
            }
        } catch (NumberFormatException notANumber) {
            // falls through to the refusal
        }
        throw new RequestRefused.BadFields("limit", "out_of_range", "A number from 1 to " + Limits.PAGE_MAX);
    }
}
