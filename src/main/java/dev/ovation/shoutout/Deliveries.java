package dev.ovation.shoutout;

import dev.ovation.media.MediaId;
import dev.ovation.performer.Performers;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Viewer;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The door to videos: handed in by performers, watched by who has the link, said something about by buyers. */
@Component
public class Deliveries {

    private final DeliverShoutout deliverShoutout;
    private final ShowDeliveries show;
    private final GiveFeedback giveFeedback;
    private final DecideComplaint decideComplaint;
    private final Performers performers;

    Deliveries(
            DeliverShoutout deliverShoutout,
            ShowDeliveries show,
            GiveFeedback giveFeedback,
            DecideComplaint decideComplaint,
            Performers performers) {
        this.deliverShoutout = deliverShoutout;
        this.show = show;
        this.giveFeedback = giveFeedback;
        this.decideComplaint = decideComplaint;
        this.performers = performers;
    }

    /** Hands in a video, or another one in its place; it is delivered when it is ready and its money was taken. */
    public void handIn(ShoutoutId id, MediaId video, AccountId performer) {
        deliverShoutout.deliver(id, video, performer);
    }

    /** Empty when nothing can be seen there. */
    public Optional<Delivery> byLink(String link, Viewer viewer) {
        return show.byLink(link, viewer);
    }

    /** Those that everybody may see, newest first. @throws RequestRefused.NotFound when there is no such performer */
    public Page<PublicDelivery> publicOf(String handle, PageRequest asked) {
        return show.publicOf(performers.byHandle(handle).orElseThrow(RequestRefused.NotFound::new), asked);
    }

    public void rate(ShoutoutId id, Feedback.Rating rating, Viewer buyer) {
        giveFeedback.rate(id, rating, buyer);
    }

    public void react(ShoutoutId id, Feedback.Reaction reaction, Viewer buyer) {
        giveFeedback.react(id, reaction, buyer);
    }

    public void complain(ShoutoutId id, String reason, Viewer buyer) {
        giveFeedback.complain(id, reason, buyer);
    }

    public void decide(ShoutoutId id, ComplaintDecision decision, String reason, AccountId by) {
        decideComplaint.decide(id, decision, reason, by);
    }
}
