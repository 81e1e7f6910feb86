package dev.ovation.platform;

import org.springframework.boot.ExitCodeGenerator;

/** A setting that cannot be used, found before anything is served: the operator is told in one line. */
public final class WrongSetting extends RuntimeException implements ExitCodeGenerator {

    /** EX_CONFIG of sysexits: a service manager should not try again. */
    private static final int WRONG_CONFIGURATION = 78;

    /** @param setting as an operator writes it @param complaint what is wrong, and what would be right */
    public WrongSetting(String setting, String complaint) {
        super(setting + " " + complaint);
    }

    @Override
    public int getExitCode() {
        return WRONG_CONFIGURATION;
    }
}
