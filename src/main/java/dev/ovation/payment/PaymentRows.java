package dev.ovation.payment;

import static dev.ovation.platform.jooq.Columns.instant;
import static dev.ovation.platform.jooq.Columns.instantOrNull;
import static dev.ovation.platform.jooq.Columns.longOrNull;
import static dev.ovation.platform.jooq.Columns.uuid;
import static dev.ovation.platform.jooq.Columns.uuidOrNull;
import static java.util.Objects.requireNonNullElse;

import dev.ovation.payment.StoredPayment.Earning;
import dev.ovation.payment.billing.Billing;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Owner;
import dev.ovation.platform.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads payments out of rows that have all their columns. */
@Component
class PaymentRows {

    private final JsonMapper json;

    PaymentRows(JsonMapper json) {
        this.json = json;
    }

    StoredPayment stored(ResultSet row) throws SQLException {
        var shares = List.of(json.readValue(row.getString("shares"), Split.Share[].class));
        var keeper = row.getString("keeper");
        var billing = row.getString("billing");
        var asked = row.getString("asked");
        return new StoredPayment(
                payment(row),
                Split.of(shares, Money.of(row.getLong("commission"), row.getString("currency"))),
                row.getBoolean("hold"),
                Earning.of(row.getString("earning")),
                row.getString("gateway"),
                uuidOrNull(row, "method"),
                keeper == null ? null : json.readValue(keeper, Owner.class),
                billing == null ? null : json.readValue(billing, Billing.class),
                asked == null ? null : Ask.of(asked),
                row.getInt("checks"),
                row.getInt("version"));
    }

    static Payment payment(ResultSet row) throws SQLException {
        var amount = Money.of(row.getLong("amount"), row.getString("currency"));
        var purpose = new Purpose(
                row.getString("purpose_kind"), uuid(row, "purpose_id"), row.getString("purpose_title"));
        var failure = row.getString("failure_code");
        var method = row.getString("method_label");
        return new Payment(
                new PaymentId(uuid(row, "id")),
                PaymentState.of(row.getString("state")),
                amount,
                purpose,
                method,
                row.getString("checkout_url"),
                failure == null ? null : new Payment.Failure(failure, row.getString("failure_message")),
                receipt(row, purpose.title(), amount, method),
                refunded(Money.of(row.getLong("returned"), row.getString("currency"))),
                instant(row, "created_at"),
                payer(row));
    }

    /** After a change: what the database added to what was written, the rest is as it was seen. */
    static Payment changed(Change change, ResultSet row) throws SQLException {
        var seen = change.seen().payment();
        return new Payment(
                seen.id(),
                change.state(),
                seen.amount(),
                seen.purpose(),
                change.method(),
                change.checkoutUrl(),
                change.failure(),
                receipt(row, seen.purpose().title(), seen.amount(), change.method()),
                refunded(change.returned()),
                seen.createdAt(),
                seen.payer());
    }

    private static @Nullable Money refunded(Money returned) {
        return returned.isZero() ? null : returned;
    }

    private static Payer payer(ResultSet row) throws SQLException {
        var owner = new Owner(row.getString("payer_kind"), row.getString("payer_id"));
        var email = row.getString("payer_email");
        return email == null
                ? Payer.of(AccountId.of(owner.id()))
                : Payer.guest(owner, email, Locale.forLanguageTag(row.getString("payer_locale")));
    }

    private static Payment.@Nullable Receipt receipt(
            ResultSet row, String title, Money amount, @Nullable String method) throws SQLException {
        var number = longOrNull(row, "receipt");
        return number == null
                ? null
                : new Payment.Receipt(
                        "R-%07d".formatted(number),
                        List.of(new Payment.Receipt.Line(title, amount)),
                        amount,
                        requireNonNullElse(method, ""),
                        instant(row, "settled_at"),
                        instantOrNull(row, "returned_at"));
    }
}
