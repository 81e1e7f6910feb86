package dev.ovation.media.ffmpeg;

/** What is done with a video beside making its renditions. */
public enum Finish {
    PLAIN,
    /** It is sold as it is: it bears the operator's mark and is read to its end before anyone else sees it. */
    SOLD
}
