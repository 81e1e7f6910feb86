package dev.ovation.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A few words that let a person recognise a device; not a fingerprint. */
final class Devices {

    // Order matters: Edge and Opera call themselves Chrome too, Chrome calls itself Safari.
    private static final Map<String, String> BROWSERS =
            ordered("Edg/", "Edge", "OPR/", "Opera", "Firefox/", "Firefox", "Chrome/", "Chrome", "Safari/", "Safari");
    private static final Map<String, String> SYSTEMS = ordered(
            "iPhone", "iPhone", "iPad", "iPad", "Android", "Android", "Windows", "Windows", "Mac OS", "Mac", "Linux",
            "Linux");

    private Devices() {}

    static @Nullable String of(HttpServletRequest request) {
        var agent = request.getHeader("User-Agent");
        if (agent == null || agent.isBlank()) {
            return null;
        }
        var browser = first(BROWSERS, agent);
        var system = first(SYSTEMS, agent);
        if (browser == null) {
            var name = agent.strip().split("[/ ]", 2)[0].replaceAll("\\p{Cntrl}", "");
            return name.isEmpty() ? null : name.substring(0, Math.min(40, name.length()));
        }
        return system == null ? browser : browser + " on " + system;
    }

    private static @Nullable String first(Map<String, String> words, String agent) {
        return words.entrySet().stream()
                .filter(entry -> agent.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> ordered(String... pairs) {
        var map = new java.util.LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
