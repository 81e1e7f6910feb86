package dev.ovation.house;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.platform.identity.Permission;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** The golden list of routes: a review of who may call what is reading its diff. */
@HouseTest
class RouteTests {

    private static final Path LIST = Path.of("src/test/resources/routes.txt");

    /** Fixed, so that a new long path changes its own line only. */
    private static final int[] WIDTHS = {9, 62, 48, 14, 0};

    private final List<Route> routes;

    RouteTests(ApplicationContext application) {
        routes = Route.all(application);
    }

    @Test
    void everyRouteSaysWhoMayCallIt() {
        assertThat(routes)
                .filteredOn(route -> route.rule() == null)
                .extracting(Route::controller)
                .as("controller methods without @MayCall")
                .isEmpty();
    }

    @Test
    void theListIsTheCommittedOne() throws IOException {
        var header = List.of("METHOD", "PATH", "CONTROLLER", "WHO", "NEEDS");
        var rows = Stream.concat(Stream.of(header), routes.stream().map(RouteTests::columns));
        Golden.compare(LIST, rows.map(RouteTests::line).collect(joining()), RouteTests.class);
    }

    private static List<String> columns(Route route) {
        return List.of(
                route.method(),
                route.path(),
                route.controller(),
                route.who().name().toLowerCase(Locale.ROOT),
                route.needs().stream().sorted().map(Permission::word).collect(joining(" ")));
    }

    private static String line(List<String> row) {
        var line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            line.append(row.get(i)).append(" ".repeat(Math.max(2, WIDTHS[i] - row.get(i).length())));
        }
        return line.toString().stripTrailing() + "\n";
    }
}
