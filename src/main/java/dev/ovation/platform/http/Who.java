package dev.ovation.platform.http;

/** Who may call a route. */
public enum Who {
    /** Everyone, signed in or not. */
    ANYONE,
    /** Everyone with a session or token in force. */
    SIGNED_IN,
    /** Those, and guests who show the token of what they ordered. */
    CUSTOMER,
    PERFORMER,
    /** People of an agency. */
    AGENCY,
    /** Whoever runs the place: {@link dev.ovation.platform.identity.Role#ofStaff}. */
    STAFF,
    ADMIN,
    /** A payment gateway: proved by its signature, not by a session. */
    GATEWAY,
    /** The operator's Prometheus: proved by its own token, not by a session. */
    SCRAPER,
    /** Anyone, but the route exists in development only. */
    DEVELOPMENT
}
