package dev.ovation.shoutout;

import dev.ovation.platform.events.Alert;
import dev.ovation.platform.identity.Owner;

/** An order's money is still only held, and the bank will soon let go of it: whatever keeps the video must be found. */
public record HoldLapsesSoon(ShoutoutId shoutout) implements Alert {

    @Override
    public Severity severity() {
        return Severity.SERIOUS;
    }

    @Override
    public String code() {
        return "hold_lapses_soon";
    }

    @Override
    public String key() {
        return shoutout.toString();
    }

    @Override
    public Owner about() {
        return shoutout.asOwner();
    }

    @Override
    public String sentence() {
        return "The bank lets go of an order's money within hours, and its video is not delivered yet.";
    }

    @Override
    public String page() {
        return "/staff/shoutouts/" + shoutout;
    }
}
