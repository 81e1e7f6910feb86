import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The application's own PostgreSQL, asked directly: for seeds and for the limits. */
record Database(String port, String password) {

    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

    /** Of a running site. */
    static Database of(Path data) throws Exception {
        var folder = data.resolve("postgres");
        var pid = Files.readAllLines(folder.resolve("cluster/postmaster.pid"));
        return new Database(pid.get(3).strip(), Files.readString(folder.resolve("password")).strip());
    }

    void run(String sql) throws Exception {
        try (var connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/ovation", "ovation", password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /**
     * The application forgets what it keeps in memory when the lock that lets it is lost; it takes it again at once. Rows
     * that were written past it are seen after that.
     */
    void forgetCopies() throws Exception {
        run("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'Ovation''s tenancy'");
        Thread.sleep(5_000);
    }

    String one(String sql) throws Exception {
        try (var connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/ovation", "ovation", password);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** Transactions per second of a script, by prepared statements, on so many connections. */
    double pgbench(String script, int connections, int seconds) throws Exception {
        var file = Files.createTempFile("bench", ".sql");
        Files.writeString(file, script);
        var output = Shell.run(
                Map.of("PGPASSWORD", password),
                List.of(pgbenchProgram(), "-n", "-M", "prepared", "-h", "127.0.0.1", "-p", port, "-U", "ovation",
                        "-c", "" + connections, "-j", "2", "-T", "" + seconds, "-f", file.toString(), "ovation"));
        var match = TPS.matcher(output);
        if (match.find()) {
            return Double.parseDouble(match.group(1));
        }
        if (output.contains("actually processed: 0")) {
            return 0; // this script takes longer than all the time it had
        }
        throw new IllegalStateException(output);
    }

    private static String pgbenchProgram() throws Exception {
        try (var installed = Files.newDirectoryStream(Path.of("/usr/lib/postgresql"))) {
            for (var version : installed) {
                if (Files.isExecutable(version.resolve("bin/pgbench"))) {
                    return version.resolve("bin/pgbench").toString();
                }
            }
        }
        return "pgbench";
    }
}
