package dev.ovation.shoutout;

/** Short names of orders for people, such as {@code 4T-2291}; they do not tell how many orders there are. */
final class OrderNumber {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"; // none that looks like another
    private static final int DIGITS = 10_000;
    private static final long ROUND = (long) SIGNS.length() * SIGNS.length() * DIGITS;
    private static final long STEP = 6_180_341; // shares no factor with the round, so every number comes up once

    private OrderNumber() {}

    /** @param counted counts from zero; different ones give different names */
    static String of(long counted) {
        var number = counted / ROUND * ROUND + counted % ROUND * STEP % ROUND;
        var front = number / DIGITS;
        var name = new StringBuilder();
        do {
            name.insert(0, SIGNS.charAt((int) (front % SIGNS.length())));
            front /= SIGNS.length();
        } while (front > 0 || name.length() < 2);
        return "%s-%04d".formatted(name, number % DIGITS);
    }
}
