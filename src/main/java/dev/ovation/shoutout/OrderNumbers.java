package dev.ovation.shoutout;

import org.springframework.stereotype.Component;

/** Hands out the numbers of orders; it asks the database for many at once, and those that nobody gets are no loss. */
@Component
class OrderNumbers {

    private static final int BLOCK = 32; // as the sequence counts

    private final ShoutoutTable table;
    private long next;
    private int left;

    OrderNumbers(ShoutoutTable table) {
        this.table = table;
    }

    synchronized String next() {
        if (left == 0) {
            next = table.nextNumbers();
            left = BLOCK;
        }
        left--;
        return OrderNumber.of(next++);
    }
}
