import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

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
        return middle(turns(count, ours, limit));
    }

    /** Where the aim is a figure of ours and no ratio: the turn in which that is in the middle. */
    static Duel ofOurs(int count, Measure ours, Measure limit) throws Exception {
        return middleOfOurs(turns(count, ours, limit));
    }

    /** Of an odd number of turns; its limit is that of the same turn. */
    static Duel middleOfOurs(List<Duel> turns) {
        return sorted(turns, Duel::ours).get(turns.size() / 2);
    }

    static List<Duel> turns(int count, Measure ours, Measure limit) throws Exception {
        var turns = new ArrayList<Duel>();
        for (int i = 0; i < count; i++) {
            turns.add(turn(ours, limit));
        }
        return turns;
    }

    private static Duel turn(Measure ours, Measure limit) throws Exception {
        var theirs = limit.take();
        return new Duel(ours.take(), theirs);
    }

    /** As if they had been one that took longer. */
    static Duel mean(List<Duel> turns) {
        return new Duel(
                turns.stream().mapToDouble(Duel::ours).average().orElseThrow(),
                turns.stream().mapToDouble(Duel::limit).average().orElseThrow());
    }

    /** Of an odd number of turns. */
    static Duel middle(List<Duel> turns) {
        var sorted = sorted(turns, Duel::ratio);
        var count = sorted.size();
        var middle = sorted.get(count / 2);
        // Two standard errors of a median, from the half of the turns that is around it.
        var half = sorted.get(count - 1 - count / 4).ratio() - sorted.get(count / 4).ratio();
        return new Duel(middle.ours, middle.limit, 2 * 1.25 * half / 1.35 / Math.sqrt(count) / middle.ratio());
    }

    private static List<Duel> sorted(List<Duel> turns, ToDoubleFunction<Duel> by) {
        if (turns.size() % 2 == 0) {
            throw new IllegalArgumentException(turns.size() + " turns have no middle");
        }
        return turns.stream().sorted(Comparator.comparingDouble(by)).toList();
    }

    /** How many times more there is of each in this turn than in another one of the same minute. */
    Duel over(Duel other) {
        return new Duel(ours / other.ours, limit / other.limit);
    }

    double ratio() {
        return ours / limit;
    }
}
