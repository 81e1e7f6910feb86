package dev.ovation.platform;

import java.nio.file.Path;
import java.util.Currency;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What every part of the installation may need to know about it.
 *
 * @param mode whether real people use it
 * @param demo whether it is filled with demonstration content
 * @param data the folder that keeps everything
 * @param baseUrl where browsers reach it from outside, without a slash at the end
 * @param currency the one currency that everything is sold in
 */
@ConfigurationProperties("ovation")
public record Settings(
        @DefaultValue("production") Mode mode,
        @DefaultValue("false") boolean demo,
        @DefaultValue("data") Path data,
        @DefaultValue("http://localhost:8080") String baseUrl,
        @DefaultValue("USD") Currency currency) {

    /** Production is careful; development has mailboxes, a movable clock and defaults for secrets. */
    public enum Mode {
        PRODUCTION,
        DEVELOPMENT
    }

    public boolean development() {
        return mode == Mode.DEVELOPMENT;
    }
}
