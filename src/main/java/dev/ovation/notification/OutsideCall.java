package dev.ovation.notification;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A call to a channel, bounded from the first byte to the last: whatever hangs there, the worker is free again in time.
 * What went wrong is told without the address.
 */
final class OutsideCall {

    private final HttpClient http;
    private final Duration patience;

    OutsideCall(Duration patience) {
        this.patience = patience;
        http = HttpClient.newBuilder().connectTimeout(patience).build();
    }

    /** Returns when the channel has taken it. */
    void make(String channel, HttpRequest request) {
        var status = status(channel, request);
        if (status / 100 == 2) {
            return;
        }
        var answer = channel + " answered " + status;
        throw status / 100 == 4 && status != 408 && status != 429
                ? AlertNotTaken.ever(answer)
                : AlertNotTaken.yet(answer);
    }

    private int status(String channel, HttpRequest request) {
        var answer = http.sendAsync(request, BodyHandlers.discarding());
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS).statusCode();
        } catch (TimeoutException silent) {
            throw AlertNotTaken.yet(channel + " did not answer in time");
        } catch (ExecutionException failed) {
            throw AlertNotTaken.yet(channel + " cannot be reached");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw AlertNotTaken.yet("we are stopping");
        } finally {
            answer.cancel(true);
        }
    }
}
