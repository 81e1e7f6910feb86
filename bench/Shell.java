import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs a command to its end and gives what it printed; anything but success ends the benchmark. */
final class Shell {

    private Shell() {}

    static String run(String... command) throws Exception {
        return run(List.of(command));
    }

    static String run(List<String> command) throws Exception {
        return run(Map.of(), command);
    }

    static String run(Map<String, String> environment, List<String> command) throws Exception {
        return run(Path.of("."), environment, command);
    }

    static String run(Path folder, Map<String, String> environment, List<String> command) throws Exception {
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " failed:\n" + output);
        }
        return output;
    }
}
