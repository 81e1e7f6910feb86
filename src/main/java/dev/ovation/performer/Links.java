package dev.ovation.performer;

import dev.ovation.platform.http.RequestRefused;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;

/** Addresses that a performer shows on his page; only what a browser may safely be sent to. */
final class Links {

    private static final int LONGEST = 300;

    private Links() {}

    /** @throws RequestRefused.BadFields naming the first one that is no web address */
    static List<String> checked(List<String> typed) {
        var links = new ArrayList<String>();
        for (int i = 0; i < typed.size(); i++) {
            var link = typed.get(i).strip();
            if (!isWebAddress(link)) {
                throw new RequestRefused.BadFields(
                        "links[" + i + "]", "web_address", "A whole address, such as https://example.org/me");
            }
            links.add(link);
        }
        return links;
    }

    private static boolean isWebAddress(String link) {
        try {
            var address = new URI(link);
            return link.length() <= LONGEST
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()));
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
