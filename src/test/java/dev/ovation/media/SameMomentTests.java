package dev.ovation.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.account.People;
import dev.ovation.house.HouseTest;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.storage.Scratch;
import dev.ovation.storage.StoredFiles;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Captions of many media that arrive in the same millisecond, under a clock that stands still. */
@HouseTest
class SameMomentTests {

    private static final byte[] CAPTIONS =
            "WEBVTT\n\n00:00.500 --> 00:01.500\nHello\n".getBytes(StandardCharsets.UTF_8);

    private final DescribeMedia describe;
    private final Uploads uploads;
    private final TransactionTemplate transaction;

    SameMomentTests(
            MediaTable table,
            StoredFiles files,
            Scratch scratch,
            People people,
            Uploads uploads,
            TransactionTemplate transaction) {
        var moment = Instant.parse("2026-11-27T12:00:00Z");
        describe = new DescribeMedia(table, files, scratch, people, () -> moment);
        this.uploads = uploads;
        this.transaction = transaction;
    }

    @Test
    void captionsOfTwoMediaDoNotTakeEachOthersFolder() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var media = IntStream.range(0, 20).<Callable<MediaFile>>mapToObj(_ -> captioned()).toList();
            var described = new ArrayList<MediaFile>();
            for (var one : threads.invokeAll(media)) {
                described.add(one.get());
            }
            assertThat(described).allMatch(file -> file.description().captions() != null);
        }
    }

    private Callable<MediaFile> captioned() {
        var owner = new AccountId(UUID.randomUUID());
        var id = uploads.begin(owner, new NewUpload(1000, Purpose.POST, "a.mp4", "video/mp4")).id();
        return () -> transaction.execute(_ -> describe.caption(id, owner, "en", CAPTIONS));
    }
}
