package dev.ovation.shoutout;

import dev.ovation.account.Account;
import dev.ovation.account.Accounts;
import dev.ovation.media.MediaLibrary;
import dev.ovation.media.MediaView;
import dev.ovation.media.Sight;
import dev.ovation.notification.Alerts;
import dev.ovation.notification.Mails;
import dev.ovation.payment.Payment;
import dev.ovation.payment.Payments;
import dev.ovation.payment.Split;
import dev.ovation.performer.Agencies;
import dev.ovation.performer.AgencyId;
import dev.ovation.platform.identity.Permission;
import dev.ovation.platform.identity.Viewer;
import dev.ovation.shoutout.StaffShoutout.Share;
import dev.ovation.shoutout.StaffShoutout.Who;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together all that belongs to one order, for staff. */
@Component
class TellWholeStory {

    private final ShowShoutouts show;
    private final Payments payments;
    private final MediaLibrary media;
    private final Agencies agencies;
    private final Accounts accounts;
    private final Mails mails;
    private final Alerts alerts;

    TellWholeStory(
            ShowShoutouts show,
            Payments payments,
            MediaLibrary media,
            Agencies agencies,
            Accounts accounts,
            Mails mails,
            Alerts alerts) {
        this.show = show;
        this.payments = payments;
        this.media = media;
        this.agencies = agencies;
        this.accounts = accounts;
        this.mails = mails;
        this.alerts = alerts;
    }

    StaffShoutout of(Shoutout order, Viewer staff) {
        var attempts = payments.madeFor(ShoutoutCharges.KIND, order.id().value());
        var subjects = Stream.concat(
                Stream.of(order.id().toString()),
                attempts.stream().map(Payment::id).map(Object::toString));
        return new StaffShoutout(
                show.one(order, Side.STAFF),
                who(order.buyer(), staff),
                video(order, staff),
                attempts,
                shares(order.deal().split()),
                mails.about(subjects.toList()),
                alerts.about(order.id().asOwner()));
    }

    /** Also when its public page is closed, as it is while the bank decides. */
    private @Nullable MediaView video(Shoutout order, Viewer staff) {
        return order.isACase() && staff.allowed(Permission.DECIDE_SHOUTOUTS)
                ? media.views(Map.of(order.video(), Sight.FULL)).get(order.video())
                : null;
    }

    private List<Share> shares(Split split) {
        var shares = new ArrayList<Share>();
        shares.add(new Share("performer", null, split.seller().amount()));
        var agency = split.agency();
        if (agency != null) {
            var name = agencies.byId(AgencyId.of(agency.earner().id())).name();
            shares.add(new Share("agency", name, agency.amount()));
        }
        shares.add(new Share("operator", null, split.commission()));
        return shares;
    }

    private Who who(Buyer buyer, Viewer staff) {
        if (!staff.allowed(Permission.SEE_ACCOUNTS)) {
            return new Who(buyer.isGuest(), null, null);
        }
        var account = Optional.ofNullable(buyer.account()).flatMap(accounts::byId);
        return new Who(
                buyer.isGuest(),
                account.map(Account::displayName).orElse(null),
                email(account, buyer));
    }

    private static @Nullable String email(Optional<Account> account, Buyer buyer) {
        return account.isPresent() ? account.get().email() : buyer.email();
    }
}
