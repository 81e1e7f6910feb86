package dev.ovation.catalog;

import dev.ovation.access.Access;
import dev.ovation.performer.PerformerId;
import dev.ovation.performer.ProfilePart;
import dev.ovation.platform.identity.Viewer;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells a performer's page whether everything for subscribers is open to the viewer. */
@Component
class OpenToSubscriber implements ProfilePart {

    private final Access access;

    OpenToSubscriber(Access access) {
        this.access = access;
    }

    @Override
    public String name() {
        return "subscribed";
    }

    @Override
    public Object partFor(PerformerId performer, Viewer viewer) {
        return !access.maySee(viewer, Set.of(Post.everythingOf(performer))).isEmpty();
    }

    @Override
    public boolean ofViewer() {
        return true;
    }
}
