package dev.ovation.media.web;

import dev.ovation.house.House;
import dev.ovation.house.Person;
import dev.ovation.house.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** One person's uploads, spoken header by header; {@link #cutOff} sends a part and drops the line. */
final class TusClient {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    static final String BYTES = "application/offset+octet-stream";

    private final URI site;
    private final String token;

    TusClient(House house, Person person) {
        site = house.address();
        token = house.stranger()
                .post("/api/v1/tokens", """
                        {"email": "%s", "password": "%s"}""".formatted(person.email(), House.PASSWORD))
                .expect(201)
                .text("/token");
    }

    Reply create(long length, String filetype) {
        var type = Base64.getEncoder().encodeToString(filetype.getBytes(StandardCharsets.UTF_8));
        return send("POST", "/api/v1/uploads", Map.of(
                "Upload-Length", Long.toString(length), "Upload-Metadata", "filename YS5tcDQ=,filetype " + type));
    }

    String created(long length) {
        return create(length, "video/mp4").expect(201).header("Location").orElseThrow();
    }

    Reply patch(String location, long offset, byte[] bytes) {
        return patch(location, offset, bytes, Map.of());
    }

    Reply patch(String location, long offset, byte[] bytes, Map<String, String> more) {
        var headers = new java.util.HashMap<>(Map.of("Content-Type", BYTES, "Upload-Offset", Long.toString(offset)));
        headers.putAll(more);
        return send("PATCH", location, headers, bytes);
    }

    long offset(String location) {
        return Long.parseLong(head(location).expect(200).header("Upload-Offset").orElseThrow());
    }

    Reply head(String location) {
        return send("HEAD", location, Map.of());
    }

    Reply send(String method, String path, Map<String, String> headers, byte... body) {
        var request = HttpRequest.newBuilder(site.resolve(path))
                .header("Authorization", "Bearer " + token)
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (!headers.containsKey("Tus-Resumable")) {
            request.header("Tus-Resumable", "1.0.0");
        }
        headers.forEach(request::header);
        try {
            return new Reply(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Announces some bytes, sends only these, and leaves without a word; the line stays open until it is closed. */
    Socket begun(String location, long offset, long announced, byte[] sent) throws IOException {
        var line = new Socket(site.getHost(), site.getPort());
        var head = """
                PATCH %s HTTP/1.1
                Host: %s
                Authorization: Bearer %s
                Tus-Resumable: 1.0.0
                Content-Type: %s
                Upload-Offset: %d
                Content-Length: %d

                """.formatted(location, site.getAuthority(), token, BYTES, offset, announced).replace("\n", "\r\n");
        line.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        line.getOutputStream().write(sent);
        line.getOutputStream().flush();
        return line;
    }
}
