package dev.ovation.platform.http;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * How a page shows in a chat, a feed or a search: programs that make such previews read its head and run nothing.
 *
 * @param url of the page, absolute
 * @param image absolute, or null
 * @param listed whether searches may show the page at all
 */
public record ShareCard(
        String title, String description, String url, @Nullable String image, boolean listed) {

    /** The elements of the head. Whatever people typed stays text. */
    String elements() {
        var elements = new ArrayList<String>();
        elements.add("<title>" + escaped(title) + "</title>");
        elements.add(meta("name", "description", description));
        if (!listed) {
            elements.add(meta("name", "robots", "noindex, nofollow"));
        }
        elements.add(meta("property", "og:site_name", "Ovation"));
        elements.add(meta("property", "og:type", "video.other"));
        elements.add(meta("property", "og:title", title));
        elements.add(meta("property", "og:description", description));
        elements.add(meta("property", "og:url", url));
        elements.addAll(ofImage());
        return String.join("\n    ", elements);
    }

    private List<String> ofImage() {
        return image == null
                ? List.of(meta("name", "twitter:card", "summary"))
                : List.of(
                        meta("property", "og:image", image),
                        meta("property", "og:image:alt", title),
                        meta("name", "twitter:card", "summary_large_image"));
    }

    private static String meta(String kind, String name, String content) {
        return "<meta " + kind + "=\"" + name + "\" content=\"" + escaped(content) + "\" />";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
