package dev.ovation.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Person;
import dev.ovation.house.Reply;
import dev.ovation.media.ffmpeg.Samples;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** What owners say about their media for those who do not see or hear them. */
@HouseTest
@Import({MediaKit.class, Samples.class})
class DescribeMediaTests {

    private static final String CAPTIONS = "WEBVTT\n\n00:00.500 --> 00:01.500\nHello\n";

    private final House house;
    private final MediaKit kit;
    private final Samples samples;
    private final MediaLibrary library;

    DescribeMediaTests(House house, MediaKit kit, Samples samples, MediaLibrary library) {
        this.house = house;
        this.kit = kit;
        this.samples = samples;
        this.library = library;
    }

    @Test
    void ownersSayWhatIsToBeSeen() throws Exception {
        var anna = house.person("Anna");
        var picture = kit.settled(kit.taken(samples.picture("p.jpg", "640x360"), anna.account())).id();
        var path = "/api/v1/media/" + picture;

        var told = anna.patch(path, "{\"altText\": \" Anna waves from a bridge. \"}").expect(200);
        assertThat(told.text("/altText")).isEqualTo("Anna waves from a bridge.");
        assertThat(told.text("/view/altText")).isEqualTo("Anna waves from a bridge.");
        assertThat(view(picture, Sight.PREVIEW).altText()).isNull();

        anna.patch(path, "{\"altText\": \"%s\"}".formatted("a".repeat(501))).invalid("altText");
        anna.patch(path, "{}").invalid("altText");
        house.person("Boris").patch(path, "{\"altText\": \"Mine\"}").refused(404, "media_not_found");
        assertThat(anna.patch(path, "{\"altText\": \" \"}").expect(200).json().has("altText")).isFalse();
    }

    @Test
    void captionsArriveWithTheVideoUnderItsPass() throws Exception {
        var anna = house.person("Anna");
        var video = video(anna);
        assertThat(caption(anna, video, CAPTIONS).expect(200).flag("/captioned")).isTrue();

        var address = Objects.requireNonNull(view(video, Sight.FULL).captions());
        var served = house.stranger().get(address).expect(200);
        assertThat(served.body()).isEqualTo(CAPTIONS);
        assertThat(served.header("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("text/vtt"));
        assertThat(view(video, Sight.PREVIEW).captions()).isNull();
        var preview = view(video, Sight.PREVIEW).preview();
        var guessed = preview.substring(0, preview.lastIndexOf('/')) + address.substring(address.lastIndexOf('/'));
        house.stranger().get(guessed).expect(403);

        caption(anna, video, CAPTIONS.replace("Hello", "Good evening")).expect(200);
        var newer = Objects.requireNonNull(view(video, Sight.FULL).captions());
        assertThat(newer).isNotEqualTo(address);
        assertThat(house.stranger().get(newer).expect(200).body()).contains("Good evening");
        house.stranger().get(address).expect(404);

        anna.delete("/api/v1/media/" + video + "/captions").expect(204);
        assertThat(view(video, Sight.FULL).captions()).isNull();
        house.stranger().get(newer).expect(404);
    }

    @Test
    void staffSeesHowFarAFileIsAndNotWhatIsInIt() throws Exception {
        var anna = house.person("Anna");
        var picture = kit.settled(kit.taken(samples.picture("p.jpg", "640x360"), anna.account())).id();
        assertThat(anna.get("/api/v1/media/" + picture).expect(200).json().has("view")).isTrue();
        for (var staff : new Person[] {house.moderator(), house.admin()}) {
            var shown = staff.get("/api/v1/media/" + picture).expect(200);
            assertThat(shown.text("/state")).isEqualTo("ready");
            assertThat(shown.body()).doesNotContain("/files/", "preview", "view");
        }
    }

    @Test
    void captionsSayTheirLanguage() throws Exception {
        var anna = house.person("Anna");
        var video = video(anna);
        assertThat(caption(anna, video, CAPTIONS).expect(200).text("/captionsLanguage")).isEqualTo("en");
        assertThat(view(video, Sight.FULL).captionsLanguage()).isEqualTo("en");
        assertThat(view(video, Sight.PREVIEW).captionsLanguage()).isNull();
        anna.patch("/api/v1/me", "{\"locale\": \"de\"}").expect(200);
        assertThat(caption(anna, video, CAPTIONS).expect(200).text("/captionsLanguage")).isEqualTo("de");
        var named = caption(anna, video, "?language=pt-br", CAPTIONS).expect(200);
        assertThat(named.text("/captionsLanguage")).isEqualTo("pt-BR");
        caption(anna, video, "?language=portuguese", CAPTIONS).invalid("language");
        caption(anna, video, "?language=qq", CAPTIONS).invalid("language");
        caption(anna, video, "?language=und", CAPTIONS).invalid("language");

        var path = "/api/v1/media/" + video;
        var told = anna.patch(path, "{\"altText\": \"\", \"captionsLanguage\": \"gsw\"}").expect(200);
        assertThat(told.text("/view/captionsLanguage")).isEqualTo("gsw");
        anna.patch(path, "{\"altText\": \"\"}").expect(200);
        assertThat(view(video, Sight.FULL).captionsLanguage()).isEqualTo("gsw");
        anna.patch(path, "{\"altText\": \"\", \"captionsLanguage\": \"e\"}").invalid("captionsLanguage");
        anna.delete(path + "/captions").expect(204);
        assertThat(anna.get(path).expect(200).json().has("captionsLanguage")).isFalse();
    }

    @Test
    void whatIsNoCaptionsIsRefused() throws Exception {
        var anna = house.person("Anna");
        var video = video(anna);
        var refused = caption(anna, video, CAPTIONS.replace(".500", ",500")).refused(422, "bad_captions");
        assertThat(refused.number("/line")).isEqualTo(3);
        assertThat(refused.text("/fault")).isEqualTo("time");

        caption(anna, video, "WEBVTT\n\nNOTE %s".formatted("x".repeat(300_000))).expect(413);
        anna.put("/api/v1/media/" + video + "/captions", "{}").expect(415);
        caption(house.person("Boris"), video, CAPTIONS).refused(404, "media_not_found");
        var picture = kit.settled(kit.taken(samples.picture("p.jpg", "640x360"), anna.account())).id();
        caption(anna, picture, CAPTIONS).refused(409, "nothing_to_caption");
        assertThat(anna.get("/api/v1/media/" + video).expect(200).flag("/captioned")).isFalse();
    }

    private MediaId video(Person owner) throws Exception {
        var file = samples.video("a.mp4", "640x360", 2, "-c:v libx264 -preset ultrafast -pix_fmt yuv420p -c:a aac");
        return kit.settled(kit.taken(file, owner.account())).id();
    }

    private static Reply caption(Person by, MediaId video, String text) {
        return caption(by, video, "", text);
    }

    private static Reply caption(Person by, MediaId video, String query, String text) {
        var path = "/api/v1/media/" + video + "/captions" + query;
        return by.client().send("PUT", path, text, Map.of("Content-Type", "text/vtt"));
    }

    private MediaView view(MediaId id, Sight sight) {
        return Objects.requireNonNull(library.views(Map.of(id, sight)).get(id));
    }
}
