package dev.ovation.house;

import java.util.UUID;

/** Where agencies come from in tests: staff opens them, puts performers with them and lets people sign in for them. */
public final class Agents {

    private Agents() {}

    /** A new agency with this share; gives its id. */
    public static String agency(Person admin, int basisPoints) {
        return admin.post("/api/v1/staff/agencies", """
                {"name": "Agency %s", "basisPoints": %d}""".formatted(UUID.randomUUID(), basisPoints))
                .expect(201)
                .text("/id");
    }

    public static void join(Person admin, Person performer, String agency) {
        admin.put(membership(performer), "{\"agencyId\": \"" + agency + "\"}").expect(204);
    }

    public static void leave(Person admin, Person performer) {
        admin.delete(membership(performer)).expect(204);
    }

    public static Reply add(Person admin, String agency, String email) {
        return admin.post(people(agency), "{\"email\": \"" + email + "\"}");
    }

    public static Reply remove(Person admin, String agency, Person person) {
        return admin.delete(people(agency) + "/" + person.account());
    }

    /** Somebody who signs in for it. */
    public static Person person(House house, Person admin, String agency) {
        var person = house.person("Agent");
        add(admin, agency, person.email()).expect(201);
        return person;
    }

    public static String people(String agency) {
        return "/api/v1/staff/agencies/" + agency + "/people";
    }

    private static String membership(Person performer) {
        return "/api/v1/staff/performers/" + performer.get("/api/v1/me/performer").expect(200).text("/id") + "/agency";
    }
}
