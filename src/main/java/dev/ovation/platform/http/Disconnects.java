package dev.ovation.platform.http;

import java.io.EOFException;
import java.sql.SQLException;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Tells a caller who went away from a fault of ours; a database that went away is none of his doing. */
final class Disconnects {

    private Disconnects() {}

    static boolean wasCutOff(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return false;
            }
            if (cause instanceof ClientAbortException
                    || cause instanceof AsyncRequestNotUsableException
                    || cause instanceof EOFException) {
                return true;
            }
        }
        return false;
    }
}
