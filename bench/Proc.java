import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What Linux counts of a process. */
final class Proc {

    private static final double TICKS = 100;
    private static final int USER = 11;
    private static final int REAPED_USER = 13;

    private Proc() {}

    /** CPU seconds of the process itself. */
    static double cpu(long pid) throws IOException {
        return ticks(pid, USER);
    }

    /** CPU seconds of its children that have ended, and of theirs. */
    static double cpuOfEnded(long pid) throws IOException {
        return ticks(pid, REAPED_USER);
    }

    /** Resident memory in kB, of pages that it shares its part. */
    static long memory(long pid) throws IOException {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (NoSuchFileException gone) {
            return 0;
        }
    }

    /** User and system time stand side by side. */
    private static double ticks(long pid, int field) throws IOException {
        try {
            var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[field]) + Long.parseLong(fields[field + 1])) / TICKS;
        } catch (NoSuchFileException gone) {
            return 0;
        }
    }
}
