package dev.ovation.platform.start;

import java.util.List;
import org.springframework.boot.ExitCodeGenerator;

/** The settings do not allow a start; each complaint names its setting. */
class StartRefused extends RuntimeException implements ExitCodeGenerator {

    /** EX_CONFIG of sysexits: a service manager should not try again. */
    private static final int WRONG_CONFIGURATION = 78;

    StartRefused(List<String> complaints) {
        super(String.join("; ", complaints));
    }

    @Override
    public int getExitCode() {
        return WRONG_CONFIGURATION;
    }
}
