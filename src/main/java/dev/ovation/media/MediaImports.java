package dev.ovation.media;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Ids;
import dev.ovation.storage.Scratch;
import dev.ovation.storage.StoredFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes files in that do not come over the network; from their last byte on they are like every upload. */
@Component
public class MediaImports {

    private final MediaTable table;
    private final Processing processing;
    private final StoredFiles files;
    private final Scratch scratch;
    private final Making making;

    MediaImports(MediaTable table, Processing processing, StoredFiles files, Scratch scratch, Making making) {
        this.table = table;
        this.processing = processing;
        this.files = files;
        this.scratch = scratch;
        this.making = making;
    }

    /** What a new medium is made with. */
    @Component
    record Making(Ids ids, InstantSource clock, TransactionTemplate transactions) {}

    /** What is known of a file before its bytes. @param filetype such as {@code video/mp4} */
    public record Incoming(AccountId owner, Purpose purpose, String filename, String filetype) {}

    /**
     * Stores the bytes and begins to process them, behind everything that people wait for.
     *
     * @throws IOException when the bytes cannot be read or stored
     */
    public MediaId take(Incoming incoming, InputStream bytes) throws IOException {
        var id = new MediaId(making.ids().next());
        try (var folder = scratch.folder("import-" + id)) {
            var file = folder.path().resolve("bytes");
            var length = Files.copy(bytes, file);
            files.put(Originals.key(id), file);
            making.transactions().executeWithoutResult(status -> begin(id, incoming, length));
        }
        return id;
    }

    private void begin(MediaId id, Incoming incoming, long length) {
        var file = new MediaFile(
                id, incoming.owner(), incoming.purpose(), MediaKind.guessedFrom(incoming.filetype()),
                MediaState.PROCESSING, incoming.filename(), length, true, 0, 1, null, null, null, null,
                Description.NONE, making.clock().instant(), null);
        table.insert(file);
        processing.enqueue(file);
    }
}
