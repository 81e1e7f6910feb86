package dev.ovation.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.ovation.house.House;
import dev.ovation.house.Person;

/** What everybody does on our pages, found as people find it: by label and by the words on a button. */
final class Hands {

    private Hands() {}

    static void logsIn(Page page, Person person) {
        page.navigate("/login");
        field(page, "E-mail").fill(person.email());
        field(page, "Password").fill(House.PASSWORD);
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Log in"))
                .click();
        page.waitForURL(url -> !url.contains("login"));
    }

    static Locator field(Page page, String label) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label))
                .or(page.getByLabel(label))
                .first();
    }

    static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    /** A button that is named so and nothing else. */
    static Locator exactly(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator dialog(Page page) {
        return page.getByRole(AriaRole.DIALOG);
    }

    /** Words that are to be seen, wherever they stand. */
    static Locator words(Page page, String words) {
        return page.getByText(words)
                .filter(new Locator.FilterOptions().setVisible(true))
                .first();
    }

    /** Watches until time has passed in the video; fails when the browser cannot play it, or nobody hears anything. */
    static Locator watches(Page page) {
        var video = seesMove(page);
        assertThat(heard(video)).as("bytes of sound that were decoded").isPositive();
        return video;
    }

    /** The same without a word about sound: for videos that have none. */
    static Locator seesMove(Page page) {
        var video = page.locator("video").first();
        video.waitFor(new Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        var clock = new PlayedTime(video);
        page.waitForCondition(() -> clock.read() > 0.5);
        assertThat(video.evaluate("v => v.error")).isNull();
        return video;
    }

    /** How many bytes of sound the browser has decoded. */
    static long heard(Locator video) {
        return ((Number) video.evaluate("v => v.webkitAudioDecodedByteCount")).longValue();
    }

    /** How many seconds of it were shown since somebody began to look, also when a short one began anew meanwhile. */
    private static final class PlayedTime {

        private final Locator video;
        private double last;
        private double seconds;

        PlayedTime(Locator video) {
            this.video = video;
            last = position();
        }

        double read() {
            var now = position();
            seconds += Math.max(0, now - last);
            last = now;
            return seconds;
        }

        private double position() {
            return ((Number) video.evaluate("v => { if (v.paused) v.play().catch(() => {}); return v.currentTime; }"))
                    .doubleValue();
        }
    }
}
