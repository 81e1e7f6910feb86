package dev.ovation.performer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovation.platform.http.RequestRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandleTests {

    @ParameterizedTest
    @ValueSource(strings = {"mara", "kit_sato", "a1b", "x2y", "demo", "abcdefghijklmnopqrstuvwxyz0123"})
    void takesPlainNames(String typed) {
        assertThat(Handle.claimed(typed).value()).isEqualTo(typed);
    }

    @Test
    void keepsLowerCase() {
        assertThat(Handle.claimed("MaraLind").value()).isEqualTo("maralind");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "ab", "abcdefghijklmnopqrstuvwxyz01234", "_mara", "mara_", "ma__ra", "ma.ra", "ma ra", "12345",
                "marа" /* a Cyrillic a */, "\u212Aate" /* the Kelvin sign, a k in lower case */, "mara\u0000", "mara\n",
                "../etc", "mara/x", "<b>mara", "ｍａｒａ"
            })
    void refusesWhatIsNoPlainName(String typed) {
        assertThatThrownBy(() -> Handle.claimed(typed)).isInstanceOf(RequestRefused.BadFields.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "ADMIN", "ad_min", "0vation", "supp0rt", "api", "adrnin", "p0st5"})
    void refusesReservedNamesAndWhatLooksLikeThem(String typed) {
        assertThatThrownBy(() -> Handle.claimed(typed))
                .isInstanceOfSatisfying(RequestRefused.BadFields.class, refusal -> assertThat(refusal.fields())
                        .singleElement()
                        .satisfies(field -> assertThat(field.code()).isEqualTo("reserved")));
    }

    @ParameterizedTest
    @CsvSource({"mara,m_ara", "bobo,b0b0", "slim,51im", "modern,modem", "wow,vvovv"})
    void twoThatLookTheSameHaveOneLook(String one, String other) {
        assertThat(Handle.claimed(one).look()).isEqualTo(Handle.claimed(other).look());
    }
}
