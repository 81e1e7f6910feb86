package dev.ovation.platform.http;

/** Sizes that hold everywhere; {@link Rate} holds the rates. Together they are the one table of limits. */
public final class Limits {

    /** A JSON body, or a file of captions; media do not travel like that. */
    public static final int BODY_BYTES = 256 * 1024;

    public static final int PAGE_DEFAULT = 20;
    public static final int PAGE_MAX = 100;

    public static final int EMAIL_CHARS = 254;
    public static final int PASSWORD_MIN_CHARS = 8;
    public static final int PASSWORD_MAX_CHARS = 200;
    public static final int NAME_CHARS = 80;
    public static final int TITLE_CHARS = 160;
    public static final int TEXT_CHARS = 10_000;
    public static final int BIO_CHARS = 2_000;
    public static final int MESSAGE_CHARS = 500;
    public static final int SEARCH_CHARS = 100;
    public static final int ALT_TEXT_CHARS = 500;
    public static final int LANGUAGE_CHARS = 35;
    public static final int ALBUM_ITEMS = 60;
    public static final int PROFILE_LINKS = 8;
    public static final int PROFILE_CATEGORIES = 3;
    public static final int PLANS = 12;
    public static final int AGENCY_PEOPLE = 50;

    /** What a buyer tells about the video that he wants. */
    public static final int INSTRUCTIONS_CHARS = 2_000;

    public static final int SHOUTOUTS_AT_ONCE = 1_000;
    public static final int EARNING_DAYS = 200;
    public static final int OCCASIONS = 20;

    /** What a subscription's period or a single item may cost. */
    public static final Amounts.Range PRICE = new Amounts.Range(100, 100_000);

    public static final Amounts.Range TIP = new Amounts.Range(100, 50_000);

    private Limits() {}
}
