package dev.ovation.platform.http;

import java.io.EOFException;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Tells a caller who went away from a fault of ours. */
final class Disconnects {

    private Disconnects() {}

    static boolean wasCutOff(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClientAbortException
                    || cause instanceof AsyncRequestNotUsableException
                    || cause instanceof EOFException) {
                return true;
            }
        }
        return false;
    }
}
