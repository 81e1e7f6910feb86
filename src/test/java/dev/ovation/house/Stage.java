package dev.ovation.house;

import java.util.concurrent.atomic.AtomicInteger;

/** Where performers come from in tests: they apply and are approved, as everyone does. */
public final class Stage {

    /** Without r: before an n it looks like an m, and two handles that look the same are not given. */
    private static final String LETTERS = "abcdefghijklmnopqst";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Stage() {}

    /** A handle that nobody has; no two of them look the same. */
    public static String handle(String name) {
        var letters = new StringBuilder();
        for (int n = NUMBER.incrementAndGet(); n > 0; n /= LETTERS.length()) {
            letters.append(LETTERS.charAt(n % LETTERS.length()));
        }
        return name + "_q" + letters + "q";
    }

    public static Person performer(House house, String handle) {
        return performer(house, handle, "Performer " + handle, "music");
    }

    public static Person performer(House house, String handle, String stageName, String category) {
        var person = house.person("Performer");
        var application = person.post("/api/v1/me/performer-application", application(handle, stageName, category))
                .expect(201)
                .text("/id");
        house.moderator()
                .put("/api/v1/staff/performer-applications/" + application + "/decision", """
                        {"decision": "approved"}""")
                .expect(204);
        return person;
    }

    public static String application(String handle, String stageName, String category) {
        return """
                {"handle": "%s", "stageName": "%s", "bio": "Songs from a cold harbour.", "country": "SE",
                 "birthDate": "1994-05-17", "categories": ["%s"], "links": ["https://example.org/me"]}"""
                .formatted(handle, stageName, category);
    }
}
