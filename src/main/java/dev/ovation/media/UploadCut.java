package dev.ovation.media;

import java.io.IOException;

/** The connection ended before all announced bytes had come; what came before is kept. Nobody hears the answer. */
public final class UploadCut extends RuntimeException {

    UploadCut(IOException cause) {
        super("the connection was cut", cause, false, false);
    }
}
