package dev.ovation.shoutout;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What histories have made happen so far: each command with its answers, and the cards that paid for orders. */
final class Seen {

    private final Map<Command, SortedMap<String, Integer>> answers = new EnumMap<>(Command.class);

    private final Set<Card> cards = EnumSet.noneOf(Card.class);

    void add(Card card) {
        cards.add(card);
    }

    Set<Card> cards() {
        return cards;
    }

    void add(Command command, String answer) {
        answers.computeIfAbsent(command, _ -> new TreeMap<>()).merge(answer, 1, Integer::sum);
    }

    Set<String> answersTo(Command command) {
        return answers.getOrDefault(command, new TreeMap<>()).keySet();
    }

    @Override
    public String toString() {
        return answers + " " + cards;
    }
}
