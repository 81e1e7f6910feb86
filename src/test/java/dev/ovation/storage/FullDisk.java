package dev.ovation.storage;

import dev.ovation.platform.Settings;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** Temporary folders on a disk that has next to no room left. */
@TestComponent
@Primary
public class FullDisk extends Scratch {

    FullDisk(Settings settings) {
        super(settings);
    }

    @Override
    public long room() {
        return 1 << 20;
    }
}
