package dev.ovation.platform.http;

import dev.ovation.platform.identity.Viewer;
import jakarta.servlet.http.HttpServletRequest;

/** Where the sign-in filter of the account module leaves who is calling, for the rest of the request. */
public final class CurrentViewer {

    private static final String ATTRIBUTE = CurrentViewer.class.getName();

    private CurrentViewer() {}

    public static Viewer of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Viewer viewer ? viewer : Viewer.STRANGER;
    }

    public static void set(HttpServletRequest request, Viewer viewer) {
        request.setAttribute(ATTRIBUTE, viewer);
    }
}
