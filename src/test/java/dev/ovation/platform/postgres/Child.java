package dev.ovation.platform.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.List;

/** Another JVM that runs a server, to be killed. */
record Child(Process process, String url) {

    /** The other JVM's whole life: start, say where, wait. */
    static void main(String[] arguments) throws IOException {
        try (var server = LauncherKit.start(Path.of(arguments[0]))) {
            IO.println("url " + server.url());
            System.in.read();
        }
    }

    static Child over(Path folder) throws IOException {
        return over(folder, List.of(), System.getProperty("java.class.path"));
    }

    static Child over(Path folder, List<String> prefix, String classPath) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var words = Words.of(
                prefix, List.of(java, "-Xshare:auto", "-cp", classPath, Child.class.getName(), folder.toString()));
        var process = new ProcessBuilder(words).redirectErrorStream(true).start();
        var output = new BufferedReader(new InputStreamReader(process.getInputStream()));
        var said = new StringBuilder();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("url ")) {
                return new Child(process, line.substring("url ".length()));
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("The other JVM ended: " + said);
    }

    void kill() {
        LauncherKit.kill(process.toHandle());
    }

    void end() throws IOException, InterruptedException {
        process.getOutputStream().close();
        process.waitFor();
    }
}
