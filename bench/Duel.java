import java.util.Arrays;

/** Ours and its limit, measured turn by turn, so that whatever else the machine does befalls both; of each the median. */
record Duel(double ours, double limit) {

    interface Measure {
        double take() throws Exception;
    }

    static Duel of(int rounds, Measure ours, Measure limit) throws Exception {
        var own = new double[rounds];
        var others = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            others[i] = limit.take();
            own[i] = ours.take();
        }
        return new Duel(median(own), median(others));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
    }
}
