import java.util.List;

/**
 * How long everything is looked at.
 *
 * @param rounds turns of each side of a duel, an odd number
 * @param seconds of one turn
 * @param warm seconds of load before the first turn: a person's tenth visit is what is measured, not the first
 * @param posts how many there are each time the feed is measured
 * @param video seconds of the one that is transcoded
 */
record Pace(int rounds, int seconds, int warm, List<Integer> posts, int video) {

    private static final int MOST_GOES = 15;

    static final Pace FULL = new Pace(15, 1, 10, List.of(10_000, 100_000, 1_000_000), 15);

    /** Shows whether everything runs; its figures mean nothing. */
    static final Pace QUICK = new Pace(1, 1, 2, List.of(1_000, 10_000), 3);

    /**
     * How often both sides alternate within a turn of what is compared with itself. Growth is a ratio of two ratios, and
     * a machine whose seconds differ by a fifth makes more of chance in it than twice as many turns take away.
     */
    int alternations() {
        return 3;
    }

    /** Seconds of a turn that writes much: a checkpoint in it is not all of it. */
    int longer() {
        return seconds * 3;
    }

    /** Some seconds of load, and how fast it went. */
    interface Go {
        double perSecond(int seconds) throws Exception;
    }

    /** There is much to compile, and the compiler shares the cores: goes on until two in turn bring nothing. */
    void warmUp(Go go) throws Exception {
        var best = 0.0;
        for (int goes = 0, inVain = 0; inVain < 2 && goes < MOST_GOES; goes++) {
            var now = go.perSecond(warm);
            inVain = now > best ? 0 : inVain + 1;
            best = Math.max(best, now);
        }
    }
}
