/** The hall: what every module may stand in. It knows no module and no business word. */
@ApplicationModule(displayName = "Platform", type = ApplicationModule.Type.OPEN)
@NullMarked
package dev.ovation.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
