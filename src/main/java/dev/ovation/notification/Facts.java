package dev.ovation.notification;

import dev.ovation.platform.money.Money;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an announcement tells, in the reader's language and zone. {@code {name}} must be there; a block with
 * {@code {reason?}} is left out when there is no reason; {@code {deadline time}} tells the hour, too.
 */
record Facts(Map<String, Object> values, Reader reader, String site) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)( time)?(\\??)}");
    private static final Pattern PATH = Pattern.compile("/[\\w~@%./?&=+-]*");

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    Optional<String> fill(String words) {
        var place = PLACE.matcher(words);
        var filled = new StringBuilder();
        while (place.find()) {
            var value = values.get(place.group(1));
            if (value == null && !place.group(3).isEmpty()) {
                return Optional.empty();
            }
            var shown = value instanceof Instant time && place.group(2) != null
                    ? moment(time)
                    : shown(place.group(1), value);
            place.appendReplacement(filled, Matcher.quoteReplacement(shown));
        }
        return Optional.of(place.appendTail(filled).toString());
    }

    /** The address of the page that this fact names by its path. */
    String address(String name) {
        var path = shown(name, values.get(name));
        if (!PATH.matcher(path).matches() || path.startsWith("//") || path.endsWith(".")) {
            throw new MailRefused("the fact " + name + " is no path of ours");
        }
        return site + path;
    }

    private String shown(String name, @Nullable Object value) {
        return switch (value) {
            case null -> throw new IllegalStateException("The announcement has no fact " + name);
            case Money money -> money(money);
            case Instant time -> dates().withZone(reader.zone()).format(time);
            case LocalDate date -> dates().format(date);
            case Number number -> NumberFormat.getInstance(reader.locale()).format(number);
            // One line, whatever somebody called themselves.
            default -> BREAKS.matcher(value.toString()).replaceAll(" ").strip();
        };
    }

    private String money(Money money) {
        var digits = Math.max(0, money.currency().getDefaultFractionDigits());
        var format = NumberFormat.getCurrencyInstance(reader.locale());
        format.setCurrency(money.currency());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(BigDecimal.valueOf(money.amount(), digits));
    }

    /** With its zone: whoever misses it by an hour misses it. */
    private String moment(Instant time) {
        var zone = reader.zone().equals(ZoneOffset.UTC) ? ZoneId.of("UTC") : reader.zone(); // not "Z"
        return new DateTimeFormatterBuilder()
                .append(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT))
                .appendLiteral(' ')
                .appendZoneText(TextStyle.SHORT)
                .toFormatter(reader.locale())
                .withZone(zone)
                .format(time);
    }

    private DateTimeFormatter dates() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(reader.locale());
    }
}
