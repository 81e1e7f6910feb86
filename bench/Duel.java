import java.util.ArrayList;
import java.util.Comparator;

/**
 * Ours and its limit, measured turn by turn, so that whatever else the machine does befalls both. Of all turns the one
 * whose ratio is in the middle: a machine that is slower for a while changes both figures and not what they say.
 *
 * @param doubt how far the ratio may be off by chance, as a part of it
 */
record Duel(double ours, double limit, double doubt) {

    Duel(double ours, double limit) {
        this(ours, limit, 0);
    }

    interface Measure {
        double take() throws Exception;
    }

    /** @param count of turns, an odd number */
    static Duel of(int count, Measure ours, Measure limit) throws Exception {
        var turns = new ArrayList<Duel>();
        for (int i = 0; i < count; i++) {
            var theirs = limit.take();
            turns.add(new Duel(ours.take(), theirs));
        }
        turns.sort(Comparator.comparingDouble(Duel::ratio));
        var middle = turns.get(count / 2);
        // Two standard errors of a median, from the half of the turns that is around it.
        var half = turns.get(count - 1 - count / 4).ratio() - turns.get(count / 4).ratio();
        return new Duel(middle.ours, middle.limit, 2 * 1.25 * half / 1.35 / Math.sqrt(count) / middle.ratio());
    }

    double ratio() {
        return ours / limit;
    }
}
