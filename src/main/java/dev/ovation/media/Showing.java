package dev.ovation.media;

import dev.ovation.media.MediaView.Image;
import dev.ovation.media.delivery.Rendition;
import dev.ovation.media.delivery.SignedAddresses;
import java.util.function.Function;

/** Turns a ready medium into what a page gets: addresses of what may be seen, and of nothing else. */
record Showing(SignedAddresses addresses, ReadyMedia media) {

    MediaView as(Sight sight) {
        var id = media.id().value();
        var preview = addresses.ofPreview(id, media.life());
        if (sight == Sight.PREVIEW) {
            return view(preview, name -> null, Description.NONE);
        }
        var full = addresses.ofSet(id, media.life());
        return view(preview, name -> full + name, media.description());
    }

    private MediaView view(
            String preview,
            Function<String, @org.jspecify.annotations.Nullable String> address,
            Description description) {
        var captions = description.captions();
        var video = media.kind() == MediaKind.VIDEO;
        return new MediaView(
                media.id(),
                media.kind(),
                media.width(),
                media.height(),
                media.durationSeconds(),
                preview,
                video ? address.apply(Rendition.POSTER) : null,
                video ? address.apply(Rendition.HLS) : null,
                video ? address.apply(Rendition.MP4) : null,
                video ? address.apply(Rendition.TIMELINE) : null,
                video ? null : image(address),
                description.altText(),
                captions == null ? null : address.apply(Rendition.captions(captions.number())),
                captions == null ? null : captions.language());
    }

    private static @org.jspecify.annotations.Nullable Image image(
            Function<String, @org.jspecify.annotations.Nullable String> address) {
        var small = address.apply(Rendition.SMALL);
        var medium = address.apply(Rendition.MEDIUM);
        var large = address.apply(Rendition.LARGE);
        return small == null || medium == null || large == null ? null : new Image(small, medium, large);
    }
}
