package dev.ovation.performer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Shelf;
import dev.ovation.house.Stage;
import dev.ovation.platform.money.BasisPoints;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.Import;

/** A performer's own profile, its handle and its pictures. */
@HouseTest
@Import(Shelf.class)
class ProfileTests {

    private static final String OWN = "/api/v1/me/performer";
    private static final String PAGE = "/api/v1/performers/";

    private final House house;
    private final Shelf shelf;
    private final Performers performers;

    ProfileTests(House house, Shelf shelf, Performers performers) {
        this.house = house;
        this.shelf = shelf;
        this.performers = performers;
    }

    @Test
    @DisplayName("viggio 11: any subset of a profile can be changed")
    void changesAnySubset() {
        var handle = Stage.handle("subset");
        var mara = Stage.performer(house, handle);
        mara.patch(OWN, """
                {"tagline": " Songs from a cold harbour ", "location": "Göteborg", "languages": ["en", "sv"]}""")
                .expect(200);
        mara.patch(OWN, "{\"bio\": \"Line one.\\nLine two.\", \"categories\": [\"art\", \"music\"]}").expect(200);
        var page = house.stranger().get(PAGE + handle).expect(200);
        assertThat(page.text("/tagline")).isEqualTo("Songs from a cold harbour");
        assertThat(page.text("/bio")).isEqualTo("Line one.\nLine two.");
        assertThat(page.text("/stageName")).isEqualTo("Performer " + handle);
        assertThat(page.text("/categories/0/slug")).isEqualTo("art");
        assertThat(page.json("/languages").toString()).isEqualTo("[\"en\",\"sv\"]");
        assertThat(page.text("/links/0")).isEqualTo("https://example.org/me");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"stageName\": \"\"}|stageName",
        "{\"stageName\": \"  \"}|stageName",
        "{\"tagline\": \"a\\nb\"}|tagline",
        "{\"languages\": [\"xx\"]}|languages[0]",
        "{\"languages\": [\"sv\", \"sv\"]}|languages[1]",
        "{\"links\": [\"ftp://example.org\"]}|links[0]",
        "{\"links\": [\"data:text/html,x\"]}|links[0]",
        "{\"categories\": []}|categories",
        "{\"handle\": \"support\"}|handle",
        "{\"commissionBasisPoints\": 0}|commissionBasisPoints",
        "{\"verified\": true}|verified",
        "{\"avatar\": \"not-an-id\"}|avatar",
    })
    void refusesWhatCannotBe(String change, String field) {
        Stage.performer(house, Stage.handle("refused")).patch(OWN, change).invalid(field);
    }

    @Test
    void anOldHandleLeadsToThePresentOneAndStaysTaken() {
        var first = Stage.handle("first");
        var second = Stage.handle("second");
        var mara = Stage.performer(house, first);
        mara.patch(OWN, "{\"handle\": \"%s\"}".formatted(second.toUpperCase(Locale.ROOT))).expect(200);

        var old = house.stranger().get(PAGE + first).expect(308);
        assertThat(old.header("Location")).hasValue(PAGE + second);
        assertThat(old.header("Cache-Control")).hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
        assertThat(house.stranger().get("/@" + first).expect(302).header("Location")).hasValue("/@" + second);
        assertThat(house.stranger().get("/@" + first + "/videos").expect(302).header("Location"))
                .hasValue("/@" + second + "/videos");
        house.stranger().get(PAGE + second).expect(200);
        assertThat(mara.get("/api/v1/me").text("/handle")).isEqualTo(second);

        var other = Stage.performer(house, Stage.handle("other"));
        other.patch(OWN, "{\"handle\": \"%s\"}".formatted(first)).refused(409, "handle_taken");
        mara.patch(OWN, "{\"handle\": \"%s\"}".formatted(first)).expect(200);
        house.stranger().get(PAGE + first).expect(200);
        assertThat(house.stranger().get(PAGE + second).expect(308).header("Location")).hasValue(PAGE + first);
        // What else hangs on a handle works under an earlier one too.
        house.stranger().get(PAGE + second + "/posts").expect(200);
        house.person("Fan").put(PAGE + second + "/following", "{}").expect(204);
    }

    @Test
    void handlesCannotBeHoarded() {
        var mara = Stage.performer(house, Stage.handle("hoard"));
        for (int i = 0; i < 5; i++) {
            mara.patch(OWN, "{\"handle\": \"%s\"}".formatted(Stage.handle("hoard"))).expect(200);
        }
        mara.patch(OWN, "{\"handle\": \"%s\"}".formatted(Stage.handle("hoard"))).refused(429, "too_many_requests");
    }

    @Test
    @DisplayName("viggio 12: an avatar is made by the media pipeline")
    void showsPicturesThatAreHisAndReady() {
        var handle = Stage.handle("pictures");
        var mara = Stage.performer(house, handle);
        var face = shelf.photo(mara);
        var wide = shelf.photo(mara);
        mara.patch(OWN, "{\"avatar\": \"%s\", \"cover\": \"%s\"}".formatted(face, wide)).expect(200);
        var page = house.stranger().get(PAGE + handle).expect(200);
        assertThat(page.text("/avatar/small")).startsWith("/m/");
        assertThat(page.text("/cover/large")).startsWith("/m/");
        assertThat(page.number("/cover/width")).isEqualTo(1920);
        assertThat(page.json("/portrait").isNull()).isTrue();

        mara.patch(OWN, "{\"cover\": null}").expect(200);
        page = house.stranger().get(PAGE + handle).expect(200);
        assertThat(page.json("/cover").isNull()).isTrue();
        assertThat(page.text("/avatar/small")).startsWith("/m/");
    }

    @Test
    void refusesPicturesOfOthersVideosAndWhatIsNotThere() {
        var mara = Stage.performer(house, Stage.handle("refuses"));
        var stolen = shelf.photo(house.person("Victim"));
        mara.patch(OWN, "{\"avatar\": \"%s\"}".formatted(stolen)).refused(422, "media_unknown");
        mara.patch(OWN, "{\"avatar\": \"%s\"}".formatted(shelf.video(mara))).refused(409, "not_a_picture");
        mara.patch(OWN, "{\"avatar\": \"%s\"}".formatted(shelf.uploading(mara))).refused(409, "media_not_uploaded");
        mara.patch(OWN, "{\"avatar\": \"019ab000-0000-7000-8000-000000000000\"}").refused(422, "media_unknown");
        assertThat(mara.get(OWN).expect(200).json("/avatar").isNull()).isTrue();
    }

    @Test
    void commissionIsTheHousesUntilStaffAgreesAnother() {
        var mara = Stage.performer(house, Stage.handle("terms"));
        var id = performers.ofAccount(mara.account()).orElseThrow();
        assertThat(performers.terms(id).commission()).isEqualTo(new BasisPoints(2000));
        var address = "/api/v1/staff/performers/" + id + "/commission";
        mara.put(address, "{\"basisPoints\": 0}").refused(403, "not_allowed");
        house.moderator().put(address, "{\"basisPoints\": 0}").refused(403, "not_allowed");
        var admin = house.admin();
        admin.put(address, "{\"basisPoints\": 10001}").invalid("basisPoints");
        admin.put(address, "{\"basisPoints\": 1500}").expect(204);
        assertThat(performers.terms(id).commission()).isEqualTo(new BasisPoints(1500));
        assertThat(mara.get(OWN).number("/commissionBasisPoints")).isEqualTo(1500);
        admin.put("/api/v1/staff/performers/019ab000-0000-7000-8000-000000000000/commission", "{\"basisPoints\": 1}")
                .refused(404, "not_found");
    }
}
