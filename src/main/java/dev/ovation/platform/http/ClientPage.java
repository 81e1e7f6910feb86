package dev.ovation.platform.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The web client's one page, for addresses whose head says more than that this is Ovation. */
@Component
public class ClientPage {

    /** For builds without the client. */
    private static final String BARE = "<!doctype html>\n<html>\n<head>\n</head>\n<body></body>\n</html>\n";

    private static final Pattern GENERAL =
            Pattern.compile("\\s*(<title>.*?</title>|<meta\\s+name=\"description\"[^>]*>)", Pattern.DOTALL);

    private final String beforeTheHeadEnds;
    private final String afterwards;

    ClientPage() throws IOException {
        var file = new ClassPathResource("static/index.html");
        var page = file.exists() ? file.getContentAsString(StandardCharsets.UTF_8) : BARE;
        var end = page.indexOf("</head>");
        beforeTheHeadEnds = GENERAL.matcher(page.substring(0, end)).replaceAll("");
        afterwards = page.substring(end);
    }

    /** The page with this card in its head, in place of what stands there for all pages. */
    public String with(ShareCard card) {
        return beforeTheHeadEnds.stripTrailing() + "\n    " + card.elements() + "\n  " + afterwards;
    }
}
