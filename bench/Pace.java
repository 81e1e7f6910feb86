import java.util.List;

/**
 * How long everything is looked at.
 *
 * @param rounds turns of each side of a duel
 * @param seconds of one turn
 * @param warm seconds of load before the first turn: a person's tenth visit is what is measured, not the first
 * @param posts how many there are each time the feed is measured
 * @param video seconds of the one that is transcoded
 */
record Pace(int rounds, int seconds, int warm, List<Integer> posts, int video) {

    static final Pace FULL = new Pace(3, 2, 10, List.of(10_000, 100_000, 1_000_000), 15);

    /** Shows whether everything runs; its figures mean nothing. */
    static final Pace QUICK = new Pace(1, 1, 2, List.of(1_000, 10_000), 3);
}
