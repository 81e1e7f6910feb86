package dev.ovation.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.ovation.platform.events.Alert;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** An operator who gets an alert finds in the book what it means and what to do. */
class AlertDocTests {

    @Test
    void everyAlertHasItsRowAndNoRowIsOfNone() throws Exception {
        var documented = new TreeMap<String, String>();
        var book = Files.readString(Path.of("docs/operating.md"));
        var table = book.substring(book.indexOf("| code | severity |"));
        for (var line : table.substring(0, table.indexOf("\n\n")).lines().skip(2).toList()) {
            var cells = line.split("\\|");
            documented.put(cells[1].strip().replace("`", ""), cells[2].strip());
        }
        var raised = new TreeMap<String, String>();
        for (var alert : alerts()) {
            raised.put(alert.code(), alert.severity().word());
            assertThat(alert.code()).matches("[a-z_]+");
            assertThat(alert.page()).startsWith("/");
        }
        assertThat(raised).isEqualTo(documented);
    }

    private static List<Alert> alerts() throws ReflectiveOperationException {
        var alerts = new ArrayList<Alert>();
        for (var type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.ovation")) {
            if (type.isAssignableTo(Alert.class) && !type.isInterface()) {
                alerts.add((Alert) Samples.of(type.reflect()));
            }
        }
        return alerts;
    }
}
