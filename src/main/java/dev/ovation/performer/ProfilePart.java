package dev.ovation.performer;

import dev.ovation.platform.identity.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * What an upper module adds to a performer's public page, by one statement at most; every bean of this type
 * is asked. The shapes that the page is described with are {@link PlanOffer} and {@link ShoutoutOffer}.
 */
public interface ProfilePart {

    /** The name of the member: {@code plans}, {@code shoutout}, or with {@link #ofViewer} {@code subscribed}. */
    String name();

    @Nullable Object partFor(PerformerId performer, Viewer viewer);

    /** Whether it says something about the viewer and so stands inside {@code viewer}. */
    default boolean ofViewer() {
        return false;
    }
}
