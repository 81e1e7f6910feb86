import java.nio.file.Files;
import java.nio.file.Path;

/** In a sentence, where the figures come from. */
final class Machine {

    private Machine() {}

    static String describe() throws Exception {
        var cpu = Files.lines(Path.of("/proc/cpuinfo"))
                .filter(line -> line.startsWith("model name"))
                .findFirst()
                .map(line -> line.replaceFirst(".*: ", ""))
                .orElse(System.getProperty("os.arch"));
        var memory = Files.lines(Path.of("/proc/meminfo"))
                .filter(line -> line.startsWith("MemTotal"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
        return "%d cores (%s), %d GB of memory, Linux %s, Java %s; the load generator runs on the same cores."
                .formatted(Runtime.getRuntime().availableProcessors(), cpu.strip(), memory / 1024 / 1024,
                        System.getProperty("os.version"), Runtime.version());
    }
}
