package dev.ovation.media;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why nothing could be made of a file, with words for a person. */
public enum Failure {
    NOT_MEDIA("This file is neither a video nor a picture."),
    UNSUPPORTED_FORMAT("We cannot read this kind of video or picture. MP4, MOV, WebM, JPEG, PNG and WebP work."),
    NO_VIDEO_STREAM("This file has sound but no picture."),
    BROKEN_FILE("This file is damaged or ends early. Export or copy it again and upload that."),
    TOO_LONG("This video is longer than we accept."),
    TOO_LARGE("This picture's file is larger than we accept."),
    TOO_MANY_PIXELS("This video or picture has more pixels than we accept."),
    TOOK_TOO_LONG("Preparing this file took longer than we allow. Try again or upload it in a smaller size."),
    NO_ROOM("There was no room left on our disk. Try again later."),
    INTERNAL("Something went wrong on our side. Try again.");

    private final String message;

    Failure(String message) {
        this.message = message;
    }

    public String message() {
        return message;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Failure of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
