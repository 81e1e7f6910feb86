package dev.ovation.performer;

/** By how much a performer's counts of published posts and likes change. */
public record PostTally(int posts, int videos, int photos, int albums, int likes) {

    public static PostTally likes(int change) {
        return new PostTally(0, 0, 0, 0, change);
    }

    public PostTally negated() {
        return new PostTally(-posts, -videos, -photos, -albums, -likes);
    }
}
