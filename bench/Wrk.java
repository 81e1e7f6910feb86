import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A load from a second process: so many connections, each asking again as soon as it has its answer. */
record Wrk(long requests, double perSecond, long wrong) {

    private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in ");
    private static final Pattern PER_SECOND = Pattern.compile("Requests/sec: +([0-9.]+)");
    private static final Pattern WRONG = Pattern.compile("Non-2xx or 3xx responses: +(\\d+)");

    static Wrk run(int connections, int seconds, String address, String... headers) throws Exception {
        return run(connections, seconds, address, (Path) null, headers);
    }

    static Wrk run(int connections, int seconds, String address, Path lua, String... headers) throws Exception {
        var command = new ArrayList<>(List.of("wrk", "-t1", "-c" + connections, "-d" + seconds + "s"));
        for (int i = 0; i < headers.length; i += 2) {
            command.addAll(List.of("-H", headers[i] + ": " + headers[i + 1]));
        }
        if (lua != null) {
            command.addAll(List.of("-s", lua.toString()));
        }
        command.add(address);
        var output = Shell.run(command);
        var requests = (long) number(REQUESTS, output, -1);
        if (requests < 0) {
            throw new IllegalStateException(output);
        }
        return new Wrk(requests, number(PER_SECOND, output, 0), (long) number(WRONG, output, 0));
    }

    static Path script(String lua) throws Exception {
        return Files.writeString(Files.createTempFile("wrk", ".lua"), lua);
    }

    /** An answer that is an error is no work done. */
    Wrk demandNoneWrong() {
        if (wrong > 0) {
            throw new IllegalStateException(wrong + " of " + requests + " answers were errors");
        }
        return this;
    }

    private static double number(Pattern pattern, String output, double otherwise) {
        var match = pattern.matcher(output);
        return match.find() ? Double.parseDouble(match.group(1)) : otherwise;
    }
}
