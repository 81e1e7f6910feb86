package dev.ovation.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.media.ffmpeg.Samples;
import dev.ovation.platform.identity.Owner;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** Who uses what, what can be deleted, and what can be tried again. */
@HouseTest
@Import({MediaKit.class, Samples.class})
class MediaLibraryTests {

    private final House house;
    private final MediaKit kit;
    private final Samples samples;
    private final MediaLibrary library;
    private final TransactionTemplate transaction;

    MediaLibraryTests(
            House house, MediaKit kit, Samples samples, MediaLibrary library, TransactionTemplate transaction) {
        this.house = house;
        this.kit = kit;
        this.samples = samples;
        this.library = library;
        this.transaction = transaction;
    }

    @Test
    void whatIsUsedCannotBeDeletedAndWhatIsNotGoesWithEveryByte() throws Exception {
        var anna = house.person("Anna");
        var picture = kit.settled(kit.taken(samples.picture("p.jpg", "640x360"), anna.account()));
        var post = Owner.of("post", UUID.randomUUID());
        transaction.executeWithoutResult(t -> library.claim(post, List.of(picture.id()), anna.account()));

        anna.delete("/api/v1/media/" + picture.id()).refused(409, "media_in_use");
        house.person("Boris").delete("/api/v1/media/" + picture.id()).refused(404, "media_not_found");

        var renditions = kit.renditions(picture.id());
        var original = kit.original(picture.id());
        transaction.executeWithoutResult(t -> library.release(post));
        anna.delete("/api/v1/media/" + picture.id()).expect(204);
        house.finish();
        assertThat(renditions).doesNotExist();
        assertThat(original).doesNotExist();
        anna.get("/api/v1/media/" + picture.id()).refused(404, "media_not_found");
    }

    @Test
    void onlyOnesOwnAndUsableMediaCanBeClaimed() throws Exception {
        var anna = house.person("Anna");
        var boris = house.person("Boris");
        var picture = kit.settled(kit.taken(samples.picture("p.jpg", "640x360"), anna.account()));
        var broken = kit.settled(kit.taken(samples.written("t.mov", "words".getBytes()), anna.account()));
        var post = Owner.of("post", UUID.randomUUID());

        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        t -> library.claim(post, List.of(picture.id()), boris.account())))
                .isInstanceOf(MediaRefused.Unknown.class);
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        t -> library.claim(post, List.of(broken.id()), anna.account())))
                .isInstanceOf(MediaRefused.NotUsable.class);
        var claimed = transaction.execute(t -> library.claim(post, List.of(picture.id()), anna.account()));
        assertThat(claimed).containsOnlyKeys(picture.id());
        assertThat(library.views(Map.of(picture.id(), Sight.PREVIEW, broken.id(), Sight.FULL)))
                .containsOnlyKeys(picture.id());
    }

    @Test
    void whatWasSignedIsShownAgainUntilItsTimeOrTheMediumChanges() throws Exception {
        var anna = house.person("Anna");
        var picture = kit.settled(kit.taken(samples.picture("p.jpg", "640x360"), anna.account()))
                .id();
        // Views are signed to steps of five minutes: what is compared lies within one.
        house.clock().moveAhead(Duration.ofSeconds(301 - house.clock().instant().getEpochSecond() % 300));
        var before = view(picture, Sight.FULL);
        assertThat(view(picture, Sight.FULL)).isEqualTo(before);
        var blurred = view(picture, Sight.PREVIEW);
        assertThat(blurred.image()).isNull();
        assertThat(blurred.preview()).isEqualTo(before.preview());

        anna.patch("/api/v1/media/" + picture, "{\"altText\": \"A red door\"}").expect(200);
        assertThat(view(picture, Sight.FULL).altText()).isEqualTo("A red door");
        assertThat(view(picture, Sight.PREVIEW).altText()).isNull();

        house.clock().moveAhead(Duration.ofMinutes(6));
        var later = view(picture, Sight.FULL);
        assertThat(later.image()).isNotNull().isNotEqualTo(before.image());
        assertThat(later.preview()).isNotEqualTo(before.preview());
    }

    private MediaView view(MediaId media, Sight sight) {
        return library.views(Map.of(media, sight)).get(media);
    }

    @Test
    void whatFailedSaysWhyAndCanBeTriedAgain() throws Exception {
        var anna = house.person("Anna");
        var broken = kit.settled(kit.taken(samples.written("t.mov", "words".getBytes()), anna.account()));
        var path = "/api/v1/media/" + broken.id();
        assertThat(anna.get(path).expect(200).text("/failure/code")).isEqualTo("not_media");

        anna.put(path + "/processing", "{}").expect(202);
        assertThat(kit.settled(broken.id()).attempt()).isEqualTo(2);

        var picture = kit.settled(kit.taken(samples.picture("p.jpg", "640x360"), anna.account()));
        anna.put("/api/v1/media/" + picture.id() + "/processing", "{}").refused(409, "media_not_failed");
    }
}
