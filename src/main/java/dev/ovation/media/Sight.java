package dev.ovation.media;

/** How much of a medium a viewer may see; the module that shows it decides, {@code media} only signs. */
public enum Sight {
    /** The blurred preview and the measures, nothing sharper. */
    PREVIEW,
    FULL
}
