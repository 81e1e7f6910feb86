import java.util.ArrayList;
import java.util.Comparator;

/**
 * Ours and its limit, measured turn by turn, so that whatever else the machine does befalls both. Of all turns the one
 * whose ratio is in the middle: a machine that is slower for a while changes both figures and not what they say.
 */
record Duel(double ours, double limit) {

    interface Measure {
        double take() throws Exception;
    }

    /** @param turns an odd number */
    static Duel of(int turns, Measure ours, Measure limit) throws Exception {
        var taken = new ArrayList<Duel>();
        for (int i = 0; i < turns; i++) {
            var theirs = limit.take();
            taken.add(new Duel(ours.take(), theirs));
        }
        taken.sort(Comparator.comparingDouble(turn -> turn.ours / turn.limit));
        return taken.get(turns / 2);
    }
}
