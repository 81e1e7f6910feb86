package dev.ovation.house;

import dev.ovation.platform.http.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A stable code as the sources have it: what each refusal's constructor passes on, with the first sentence of its
 * Javadoc as the meaning.
 *
 * @param types names of the classes that answer it
 */
record ProblemCode(String code, int status, Set<String> modules, String meaning, Set<String> types) {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern REFUSAL = Pattern.compile(
            "/\\*\\*(?<words>(?:(?!\\*/).)*)\\*/\\s*(?:@\\w+\\s+)*(?:(?:public|private|static|final|non-sealed)\\s+)*"
                    + "class (?<name>\\w+) extends (?<family>\\w*(?:Refused|Refusal)) \\{"
                    + "(?<between>(?:(?!/\\*\\* ).)*?)\\bKind\\.(?<kind>[A-Z_]+),(?<code>(?:(?!\",).)*\"),",
            Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([a-z0-9_]+)\"");
    private static final Pattern ADVICE = Pattern.compile(
            "plain\\((?<status>\\d+), \"(?<code>\\w+)\"|case (?<status2>\\d+) -> \"(?<code2>\\w+)\"");

    private static final Map<String, String> MEANINGS = Map.of(
            "unreadable", "The body is not JSON, or the request is not HTTP as we understand it.",
            "unavailable", "The database or another part is away; come back in a moment.",
            "internal", "A failure that nobody foresaw; it is in the log under the request's id.");

    static List<ProblemCode> all() throws IOException {
        var codes = new TreeMap<String, ProblemCode>();
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
                of(file).forEach(code -> codes.merge(code.code(), code, ProblemCode::and));
            }
        }
        return List.copyOf(codes.values());
    }

    String row() {
        return "| `%s` | %d | %s | %s |\n".formatted(code, status, String.join(", ", modules), meaning);
    }

    private ProblemCode and(ProblemCode other) {
        if (status != other.status) {
            throw new IllegalStateException("The code " + code + " has two statuses: " + this + ", " + other);
        }
        var both = new TreeSet<>(modules);
        both.addAll(other.modules);
        var all = new TreeSet<>(types);
        all.addAll(other.types);
        return new ProblemCode(code, status, both, types.isEmpty() ? other.meaning : meaning, all);
    }

    private static List<ProblemCode> of(Path file) throws IOException {
        var path = SOURCES.relativize(file);
        var module = path.getName(2).toString();
        var source = Files.readString(file);
        var outer = path.toString().replace(".java", "").replace('/', '.');
        var codes = new ArrayList<ProblemCode>();
        var refusals = REFUSAL.matcher(source);
        while (refusals.find()) {
            var nested = outer.endsWith("." + refusals.group("name")) ? outer : outer + "$" + refusals.group("name");
            var status = Refusal.Kind.valueOf(refusals.group("kind")).status();
            var meaning = refusals.group("words").replaceAll("\\s*\\n\\s*\\*\\s*", " ").strip();
            var words = WORD.matcher(refusals.group("code"));
            while (words.find()) {
                codes.add(new ProblemCode(words.group(1), status, Set.of(module), meaning, Set.of(nested)));
            }
        }
        if (path.endsWith("ProblemAdvice.java")) {
            codes.addAll(advised(module, source));
        }
        return codes;
    }

    private static List<ProblemCode> advised(String module, String source) {
        return ADVICE.matcher(source)
                .results()
                .map(match -> {
                    var plain = match.group("status") != null;
                    var status = Integer.parseInt(match.group(plain ? "status" : "status2"));
                    var code = match.group(plain ? "code" : "code2");
                    return new ProblemCode(code, status, Set.of(module), MEANINGS.getOrDefault(code, "As HTTP has it."), Set.of());
                })
                .toList();
    }
}
