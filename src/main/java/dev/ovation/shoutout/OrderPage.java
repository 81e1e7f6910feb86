package dev.ovation.shoutout;

/**
 * Where a buyer looks at his order, for mails.
 *
 * @param end the token of a guest, the order's id of an account
 */
public record OrderPage(boolean guest, String end) {

    String path() {
        return (guest ? "/orders/" : "/shoutouts/") + end;
    }
}
