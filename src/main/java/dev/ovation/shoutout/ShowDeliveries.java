package dev.ovation.shoutout;

import dev.ovation.media.MediaLibrary;
import dev.ovation.media.MediaView;
import dev.ovation.media.Sight;
import dev.ovation.performer.PerformerCard;
import dev.ovation.performer.Performers;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.identity.Viewer;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Shows delivered videos. Whoever has a link may see what it leads to, while the order stands; a performer's page shows
 * those that their buyers made public.
 */
@Component
class ShowDeliveries {

    private final ShoutoutTable table;
    private final ShoutoutListTable lists;
    private final Performers performers;
    private final MediaLibrary media;

    ShowDeliveries(
            ShoutoutTable table, ShoutoutListTable lists, Performers performers, MediaLibrary media) {
        this.table = table;
        this.lists = lists;
        this.performers = performers;
        this.media = media;
    }

    /** Empty when there is no such link, or its order was refunded, disputed or is made again. */
    Optional<Delivery> byLink(String link, Viewer viewer) {
        return table.byLink(link).flatMap(order -> shown(order, viewer));
    }

    private Optional<Delivery> shown(Shoutout order, Viewer viewer) {
        var video = order.video();
        var views = media.views(Map.of(video, Sight.FULL));
        return Optional.ofNullable(views.get(video)).map(view -> delivery(order, view, viewer));
    }

    private Delivery delivery(Shoutout order, MediaView video, Viewer viewer) {
        var wish = order.wish();
        var performer = performers.byId(order.performer());
        var owner = order.isBoughtBy(viewer);
        return new Delivery(
                order.id(),
                wish.to(),
                from(wish),
                wish.occasion(),
                wish.giftMessage(),
                performer,
                order.deliveredAt(),
                wish.open(),
                video,
                media.download(video, fileName(wish, performer)),
                new Delivery.OfViewer(owner),
                owner ? wish.instructions() : null,
                order.feedback().rating(),
                order.feedback().reaction(),
                owner ? order.feedback().complaint() : null);
    }

    /** Newest first; as many statements for a whole page as for one. */
    Page<PublicDelivery> publicOf(PerformerCard performer, PageRequest asked) {
        var page = lists.inPublic(performer.id(), asked);
        var videos = page.items().stream().map(Shoutout::video).distinct();
        var views = media.views(videos.collect(Collectors.toMap(video -> video, _ -> Sight.FULL)));
        return new Page<>(
                page.items().stream()
                        .flatMap(order -> Optional.ofNullable(views.get(order.video()))
                                .map(view -> listed(order, view))
                                .stream())
                        .toList(),
                page.next());
    }

    private static PublicDelivery listed(Shoutout order, MediaView video) {
        var wish = order.wish();
        return new PublicDelivery(
                order.id(),
                "/s/" + Objects.requireNonNull(order.work().link()),
                wish.to(),
                from(wish),
                wish.occasion(),
                order.deliveredAt(),
                PublicDelivery.Cover.of(video),
                order.feedback().rating());
    }

    /** Who wishes something to himself is not named twice. */
    private static @Nullable String from(Wish wish) {
        return wish.forWhom() == ForWhom.MYSELF ? null : wish.from();
    }

    private static String fileName(Wish wish, PerformerCard performer) {
        return ("for " + wish.to() + " from " + performer.stageName()).toLowerCase(Locale.ROOT);
    }
}
