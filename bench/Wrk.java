import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A load from a second process: so many connections, each asking again as soon as it has its answer. */
record Wrk(double perSecond, double bytesPerSecond, long wrong) {

    static Wrk run(int connections, int seconds, String address, String... headers) throws Exception {
        return run(connections, seconds, address, null, headers);
    }

    static Wrk run(int connections, int seconds, String address, String lua, String... headers) throws Exception {
        var command = new ArrayList<>(List.of("wrk", "-t1", "-c" + connections, "-d" + seconds + "s"));
        for (int i = 0; i < headers.length; i += 2) {
            command.addAll(List.of("-H", headers[i] + ": " + headers[i + 1]));
        }
        if (lua != null) {
            var script = Files.createTempFile("wrk", ".lua");
            Files.writeString(script, lua);
            command.addAll(List.of("-s", script.toString()));
        }
        command.add(address);
        var output = Shell.run(command);
        return new Wrk(number(output, "Requests/sec:"), bytes(output), wrong(output));
    }

    private static double number(String output, String name) {
        return Double.parseDouble(line(output, name).replace(name, "").strip());
    }

    private static long wrong(String output) {
        var line = line(output, "Non-2xx or 3xx responses:");
        return line.isEmpty() ? 0 : Long.parseLong(line.replaceAll("\\D", "").substring(2));
    }

    private static double bytes(String output) {
        var text = line(output, "Transfer/sec:").replace("Transfer/sec:", "").strip();
        var value = Double.parseDouble(text.replaceAll("[A-Z]+", ""));
        return value * switch (text.replaceAll("[^A-Z]", "")) {
            case "KB" -> 1 << 10;
            case "MB" -> 1 << 20;
            case "GB" -> 1 << 30;
            default -> 1;
        };
    }

    private static String line(String output, String name) {
        return output.lines().filter(line -> line.contains(name)).findFirst().orElse("");
    }
}
