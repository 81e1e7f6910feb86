import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * nginx over one folder, set up as fast as it goes: sendfile, kept connections, open files remembered, no log. What is put
 * there it keeps.
 */
final class Nginx implements AutoCloseable {

    private static final String CONFIGURATION = """
            daemon off;
            pid nginx.pid;
            error_log error.log;
            worker_processes auto;
            %s
            events { worker_connections 512; }
            http {
              access_log off;
              sendfile on;
              tcp_nopush on;
              keepalive_requests 100000000;
              open_file_cache max=100;
              client_body_temp_path temp;
              proxy_temp_path temp;
              fastcgi_temp_path temp;
              uwsgi_temp_path temp;
              scgi_temp_path temp;
              server {
                listen 127.0.0.1:%d;
                root "%s";
                dav_methods PUT;
                client_max_body_size 0;
              }
            }
            """;

    final String address;
    private final Process process;

    private Nginx(String address, Process process) {
        this.address = address;
        this.process = process;
    }

    static Nginx over(Path folder, Path place) throws Exception {
        Files.createDirectories(place);
        int port = freePort();
        // The application's folder is closed to others: workers must be whoever runs this.
        var user = System.getProperty("user.name").equals("root") ? "user root;" : "";
        Files.writeString(
                place.resolve("nginx.conf"), CONFIGURATION.formatted(user, port, folder.toAbsolutePath()));
        var process = new ProcessBuilder(
                        List.of(program(), "-p", place.toAbsolutePath().toString(), "-c", "nginx.conf"))
                .redirectErrorStream(true)
                .redirectOutput(place.resolve("output").toFile())
                .start();
        for (int i = 0; i < 100 && process.isAlive(); i++) {
            try (var _ = new Socket("127.0.0.1", port)) {
                return new Nginx("http://127.0.0.1:" + port + "/", process);
            } catch (IOException notYet) {
                Thread.sleep(50);
            }
        }
        process.destroy();
        throw new IllegalStateException("nginx did not start: " + Files.readString(place.resolve("output")));
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        process.waitFor();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Debian keeps it where only root's PATH leads. */
    private static String program() {
        var usual = Path.of("/usr/sbin/nginx");
        return Files.isExecutable(usual) ? usual.toString() : "nginx";
    }
}
