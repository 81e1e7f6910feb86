package dev.ovation.platform.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What must be right before anything is touched; each answer names the setting as an operator writes it. */
final class StartRules {

    static final String SANDBOX = "sandbox";

    private static final int SHORTEST_PEPPER = 16;
    private static final int LAST_PORT = 65_535;

    private final List<String> complaints = new ArrayList<>();

    private StartRules() {}

    static List<String> complaintsAbout(Installation installation) {
        var rules = new StartRules();
        rules.checkMode(installation);
        rules.checkGateway(installation);
        rules.checkPepper(installation);
        rules.checkPort(installation.port());
        rules.checkData(Path.of(installation.data()).toAbsolutePath());
        return rules.complaints;
    }

    private void checkMode(Installation installation) {
        require(
                installation.development() || installation.mode().equalsIgnoreCase("production"),
                "ovation.mode (OVATION_MODE) must be production or development, not " + installation.mode());
        require(
                installation.demo().matches("(?i)true|false"),
                "ovation.demo (OVATION_DEMO) must be true or false, not " + installation.demo());
    }

    private void checkGateway(Installation installation) {
        var gateway = installation.gateway();
        var name = "ovation.payment.gateway (OVATION_PAYMENT_GATEWAY)";
        if (installation.demonstration()) {
            require(
                    gateway.isBlank() || gateway.equals(SANDBOX),
                    name + " must be sandbox in demo mode, not " + gateway);
        }
        if (!installation.playful()) {
            require(!gateway.isBlank(), name + " is missing: name the gateway that takes the money");
            require(
                    !gateway.equals(SANDBOX),
                    name + " must not be sandbox: it takes no money (only with --demo or --dev)");
        }
    }

    private void checkPepper(Installation installation) {
        if (installation.playful() && installation.pepper().isBlank()) {
            return;
        }
        require(
                installation.pepper().length() >= SHORTEST_PEPPER,
                "ovation.auth.pepper (OVATION_PEPPER) must be a secret of at least " + SHORTEST_PEPPER
                        + " characters, made once and kept: passwords cannot be checked without it");
    }

    private void checkPort(String port) {
        require(
                port.matches("\\d{1,5}") && Integer.parseInt(port) <= LAST_PORT,
                "server.port (OVATION_PORT) must be a port, or 0 for any free one, not " + port);
    }

    private void checkData(Path data) {
        try {
            Files.createDirectories(data);
            require(
                    Files.isWritable(data),
                    "ovation.data (OVATION_DATA): " + data + " may not be written by this user");
        } catch (IOException failed) {
            complaints.add("ovation.data (OVATION_DATA): " + data + " cannot be made: " + failed.getMessage());
        }
    }

    private void require(boolean fulfilled, String complaint) {
        if (!fulfilled) {
            complaints.add(complaint);
        }
    }
}
