package dev.ovation.media.delivery;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * The name under which a download is kept, as RFC 6266 wants it told. Whatever it is made from, it is one line
 * without quotes, slashes or dots in front, and short.
 */
record SavedAs(String name) {

    private static final int MOST_BYTES = 120;

    /** No name: shown, not kept. */
    static final SavedAs NOTHING = new SavedAs("");

    /** @param words in any language @param ending with its dot */
    static SavedAs of(String words, String ending) {
        var plain = Normalizer.normalize(words, Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        while (plain.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            plain = plain.substring(0, plain.offsetByCodePoints(plain.length(), -1));
        }
        return new SavedAs((plain.isEmpty() ? "video" : plain) + ending);
    }

    /** The header's value: for old clients without accents, then as it is. */
    String header() {
        return "attachment; filename=\"" + withoutAccents() + "\"; filename*=UTF-8''" + encoded();
    }

    private String withoutAccents() {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9.-]", "_");
    }

    private String encoded() {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    }
}
