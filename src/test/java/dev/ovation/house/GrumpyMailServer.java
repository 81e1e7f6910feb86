package dev.ovation.house;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that takes nobody's mail, some of it not yet, and says whose it does not take. */
final class GrumpyMailServer implements AutoCloseable {

    private final ServerSocket entry;

    GrumpyMailServer() throws IOException {
        entry = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::letIn);
    }

    int port() {
        return entry.getLocalPort();
    }

    private void letIn() {
        try {
            while (true) {
                var line = entry.accept();
                Thread.ofVirtual().start(() -> talk(line));
            }
        } catch (IOException closed) {
            // Nobody needs it any more.
        }
    }

    private void talk(Socket line) {
        try (line;
                var words = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
                var answers = new OutputStreamWriter(line.getOutputStream(), StandardCharsets.US_ASCII)) {
            var answer = "220 mails.invalid";
            while (answer != null) {
                answers.write(answer + "\r\n");
                answers.flush();
                var word = words.readLine();
                answer = word == null ? null : answer(word);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private String answer(String word) {
        if (word.startsWith("RCPT TO:")) {
            var whom = word.substring("RCPT TO:".length());
            var why = whom.contains("elsewhere") ? "451 4.7.1 " : "550 5.1.1 ";
            return why + whom + ": Recipient address rejected: who is " + whom.replaceAll("[<>]", "") + "?";
        }
        return word.startsWith("QUIT") ? null : "250 as you like";
    }

    @Override
    public void close() throws IOException {
        entry.close();
    }
}
