package dev.ovation.media.delivery;

import dev.ovation.platform.metrics.Counter;
import dev.ovation.platform.metrics.Metrics;
import dev.ovation.storage.StorageKey;
import dev.ovation.storage.StoredFiles;
import dev.ovation.storage.StoredFiles.Located.OnDisk;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Answers one request below {@code /m/}: opens the pass, finds the file, sends it. No query, no session, no
 * more than one look at the disk. What is refused is refused before that look.
 */
@Component
class Doorman {

    /** One plain name: no slash, no dot in front, so that nothing leads out of the medium's folder. */
    private static final Pattern FILE = Pattern.compile("[a-z0-9][a-z0-9-]{0,40}\\.(m3u8|m4s|mp4|vtt|jpg|webp)");

    private static final byte[] REFUSED = """
            {"type":"/problems/address_refused","title":"Address refused","status":403,\
            "detail":"This address has expired or was changed. Load the page again.","code":"address_refused"}"""
            .getBytes(StandardCharsets.UTF_8);

    private static final byte[] MISSING = """
            {"type":"/problems/not_found","title":"Nothing here","status":404,\
            "detail":"There is nothing here, or it is not for you to see.","code":"not_found"}"""
            .getBytes(StandardCharsets.UTF_8);

    private final SignedAddresses addresses;
    private final StoredFiles files;
    private final Counter sent;

    Doorman(SignedAddresses addresses, StoredFiles files, Metrics metrics) {
        this.addresses = addresses;
        this.files = files;
        sent = metrics.counter(
                "ovation_media_sent_bytes_total", "Bytes of media that were sent or handed over to be sent.");
    }

    /** @param path of the request as it came, undecoded: our names need no escapes */
    void answer(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var method = request.getMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            response.setHeader("Allow", "GET, HEAD");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        var slash = path.indexOf('/', SignedAddresses.ROOT.length());
        var token = slash < 0 ? "" : path.substring(SignedAddresses.ROOT.length(), slash);
        var file = slash < 0 ? "" : path.substring(slash + 1);
        var pass = addresses.open(token).filter(opened -> opened.opens(file));
        if (pass.isEmpty()) {
            problem(response, HttpServletResponse.SC_FORBIDDEN, REFUSED);
            return;
        }
        var found = FILE.matcher(file).matches() ? find(pass.get(), file) : Optional.<OnDisk>empty();
        if (found.isEmpty()) {
            problem(response, HttpServletResponse.SC_NOT_FOUND, MISSING);
            return;
        }
        if (pass.get().download()) {
            response.setHeader("Content-Disposition", pass.get().savedAs().header());
        }
        new Sending(request, response, found.get(), file, sent).until(pass.get().expires() - addresses.now());
    }

    private Optional<OnDisk> find(Pass pass, String file) {
        var folder = file.startsWith(Rendition.CAPTIONS)
                ? Rendition.captionsOf(pass.media())
                : Rendition.folder(pass.media());
        StorageKey key = folder.child(file);
        return files.find(key).map(located -> switch (located) {
            case OnDisk disk -> disk;
        });
    }

    private static void problem(HttpServletResponse response, int status, byte[] body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
