package dev.ovation.platform.start;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.SimpleCommandLinePropertySource;

/** The raw settings that decide how the installation starts, before there is anything that could read them typed. */
record Installation(String mode, String demo, String gateway, String pepper, String port, String data) {

    private static final String COMMAND_LINE = SimpleCommandLinePropertySource.COMMAND_LINE_PROPERTY_SOURCE_NAME;

    static Installation in(ConfigurableEnvironment environment) {
        var demo = asked(environment, "no-demo") ? "false" : asked(environment, "demo") ? "true" : null;
        return new Installation(
                asked(environment, "dev") ? "development" : environment.getProperty("ovation.mode", "production"),
                Optional.ofNullable(demo).orElseGet(() -> environment.getProperty("ovation.demo", "false")),
                environment.getProperty("ovation.payment.gateway", ""),
                first(environment, "ovation.auth.pepper", "OVATION_PEPPER"),
                environment.getProperty("server.port", "8080"),
                environment.getProperty("ovation.data", "data"));
    }

    boolean development() {
        return mode.equalsIgnoreCase("development");
    }

    boolean demonstration() {
        return demo.equalsIgnoreCase("true");
    }

    /** Nobody's money and nobody's secrets are in it. */
    boolean playful() {
        return development() || demonstration();
    }

    /** Only on the command line: a variable DEMO in somebody's environment means something else. */
    private static boolean asked(ConfigurableEnvironment environment, String option) {
        var arguments = environment.getPropertySources().get(COMMAND_LINE);
        return arguments != null && arguments.containsProperty(option);
    }

    private static String first(ConfigurableEnvironment environment, String... names) {
        return Arrays.stream(names)
                .map(name -> environment.getProperty(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }
}
