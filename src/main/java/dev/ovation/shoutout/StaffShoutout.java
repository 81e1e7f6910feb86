package dev.ovation.shoutout;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.ovation.media.MediaView;
import dev.ovation.notification.RaisedAlert;
import dev.ovation.notification.ToldMail;
import dev.ovation.payment.Payment;
import dev.ovation.platform.money.Money;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order as staff sees it: in a list with who ordered, by itself with all that belongs to it.
 *
 * @param video what was delivered, for those who decide a case about it: a complaint, or a dispute at the bank
 * @param payments every attempt to pay, oldest first
 * @param shares who gets how much of its price
 * @param mails who was told what: the keys of the news, oldest first
 * @param alerts what operators were told about it, newest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StaffShoutout(
        @JsonUnwrapped ShownShoutout order,
        Who buyer,
        @Nullable MediaView video,
        @Nullable List<Payment> payments,
        @Nullable List<Share> shares,
        @Nullable List<ToldMail> mails,
        @Nullable List<RaisedAlert> alerts) {

    /** Whoever ordered. Names and addresses are for those who may see accounts. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Who(boolean guest, @Nullable String name, @Nullable String email) {}

    /** @param who {@code performer}, {@code agency} or {@code operator} */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Share(
            @Schema(allowableValues = {"performer", "agency", "operator"}) String who,
            @Nullable String name,
            Money amount) {}

    static StaffShoutout listed(ShownShoutout order, Who buyer) {
        return new StaffShoutout(order, buyer, null, null, null, null, null);
    }
}
