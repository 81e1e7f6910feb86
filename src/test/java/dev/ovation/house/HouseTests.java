package dev.ovation.house;

import dev.ovation.Ovation;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The walls: every arrow between modules is declared, none goes up, no cycle. */
class HouseTests {

    @Test
    void modulesKeepTheirWalls() {
        ApplicationModules.of(Ovation.class).verify();
    }
}
