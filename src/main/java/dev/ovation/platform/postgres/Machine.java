package dev.ovation.platform.postgres;

import java.util.Locale;

/** The kind of machine that runs us, in the words that the shipped binaries are named by. */
enum Machine {
    LINUX("linux"),
    MAC("darwin"),
    WINDOWS("windows");

    private final String word;

    Machine(String word) {
        this.word = word;
    }

    static Machine current() {
        return named(System.getProperty("os.name"));
    }

    static Machine named(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("windows")) {
            return WINDOWS;
        }
        return lower.startsWith("mac") ? MAC : LINUX;
    }

    /** For example {@code postgres-linux-x86_64.txz}. */
    String archive(String architecture) {
        var arm = architecture.equals("aarch64") || architecture.equals("arm64");
        return "postgres-" + word + (arm ? "-arm_64" : "-x86_64") + ".txz";
    }
}
