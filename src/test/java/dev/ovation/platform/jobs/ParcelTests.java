package dev.ovation.platform.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParcelTests {

    @ParameterizedTest
    @ValueSource(strings = {"{\"name\":\"@x\\n\"}", "\"@text\"", "null", "17", "[]", ""})
    void whatWasStoredBeforeThereWereIdsIsReadAsItIs(String json) {
        var parcel = Parcel.of(json.getBytes(UTF_8));
        assertThat(parcel.requestId()).isNull();
        assertThat(parcel.data()).asString(UTF_8).isEqualTo(json);
        assertThat(parcel.bytes()).asString(UTF_8).isEqualTo(json);
    }

    @Test
    void anIdComesBackWithItsData() {
        var stored = new Parcel("abc_-1", "{\"a\":\"\n@\"}".getBytes(UTF_8)).bytes();
        assertThat(Parcel.of(stored).requestId()).isEqualTo("abc_-1");
        assertThat(Parcel.of(stored).data()).asString(UTF_8).isEqualTo("{\"a\":\"\n@\"}");
    }
}
