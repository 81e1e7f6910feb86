package dev.ovation.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Whom PostgreSQL runs as: ourselves, or, when we are root (which it refuses), a number that no other program has.
 *
 * <p>As root we hand over only the cluster. The folders above it may be closed to others (a clone under {@code /root}),
 * so the programs are told the folder as their working directory, which they hold already.
 */
sealed interface Identity {

    /** Words before the server's own. */
    List<String> prefix();

    /** Words before {@code initdb}'s own, which wants a user with a name. */
    List<String> namedPrefix();

    /** The folder as this identity can reach it while it is its working directory. */
    String workingFolder(Path folder);

    void own(Path tree);

    void ownByName(Path tree);

    static Identity over(Path cluster) {
        return Machine.current() != Machine.WINDOWS
                        && System.getProperty("user.name").equals("root")
                ? Other.over(cluster)
                : new Self();
    }

    /** We are a plain user, and so is PostgreSQL. */
    record Self() implements Identity {

        @Override
        public List<String> prefix() {
            return List.of();
        }

        @Override
        public List<String> namedPrefix() {
            return List.of();
        }

        @Override
        public String workingFolder(Path folder) {
            return folder.toString();
        }

        @Override
        public void own(Path tree) {}

        @Override
        public void ownByName(Path tree) {}
    }

    /** We are root: util-linux's {@code setpriv} drops every right for good. */
    record Other(long number) implements Identity {

        /** Debian gives this range to nobody. */
        private static final long OURS = 65_432;

        private static final String NAMED = "nobody";

        private static final Path ROOT = Path.of("/");

        static Identity over(Path cluster) {
            if (Machine.current() != Machine.LINUX) {
                throw new PostgresFailed("PostgreSQL does not run as root: start Ovation as a plain user");
            }
            var owner = Files.exists(cluster) ? owner(cluster) : 0;
            return new Other(owner == 0 ? OURS : owner);
        }

        @Override
        public List<String> prefix() {
            return drop(Long.toString(number));
        }

        @Override
        public List<String> namedPrefix() {
            return drop(NAMED);
        }

        @Override
        public String workingFolder(Path folder) {
            return "/proc/self/cwd";
        }

        @Override
        public void own(Path tree) {
            if (owner(tree) != number) {
                Command.run(ROOT, List.of("chown", "-R", number + ":" + number, tree.toString()));
            }
        }

        @Override
        public void ownByName(Path tree) {
            Command.run(ROOT, List.of("chown", "-R", NAMED, tree.toString()));
        }

        private static List<String> drop(String user) {
            return List.of(
                    "setpriv", "--reuid=" + user, "--regid=" + groupOf(user), "--clear-groups", "--no-new-privs", "--");
        }

        /** The name's own group is called nogroup on Debian and nobody elsewhere; its number is the same. */
        private static String groupOf(String user) {
            return user.equals(NAMED) ? "65534" : user;
        }

        private static long owner(Path folder) {
            try {
                return ((Number) Files.getAttribute(folder, "unix:uid")).longValue();
            } catch (IOException failed) {
                throw new PostgresFailed("Could not read who owns " + folder, failed);
            }
        }
    }
}
