package dev.ovation.media;

import dev.ovation.media.UploadTurns.Turn;
import dev.ovation.media.UploadTurns.TurnLost;
import dev.ovation.storage.Growing;
import dev.ovation.storage.StoredFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.springframework.stereotype.Component;

/**
 * Writes what arrives straight to the end of the file, through one small buffer. Bytes under a checksum go to a
 * file beside it first: a process that is killed must not leave unchecked bytes where they count.
 */
@Component
class ReceiveChunk {

    private static final int BUFFER = 128 * 1024;

    private final UploadTurns turns;
    private final StoredFiles files;

    ReceiveChunk(UploadTurns turns, StoredFiles files) {
        this.turns = turns;
        this.files = files;
    }

    /**
     * The length of the file afterwards; all of it would survive a loss of power.
     *
     * @throws UploadCut when the connection ended early; what arrived before is kept
     */
    long receive(MediaFile file, Chunk chunk) throws IOException {
        if (chunk.length() > file.bytes() - chunk.offset()) {
            throw new MediaRefused.PastTheEnd(file.bytes());
        }
        var key = Originals.key(file.id());
        var turn = turns.take(file.id(), chunk.offset(), () -> files.length(key))
                .orElseThrow(() -> new MediaRefused.WrongOffset(files.length(key)));
        try (turn;
                var end = files.grow(key)) {
            if (chunk.checksum() == null) {
                keepWhatArrives(file, chunk, turn, end);
            } else {
                keepWhatIsRight(file, chunk, chunk.checksum(), turn, end);
            }
            return end.length();
        } catch (TurnLost another) {
            throw new MediaRefused.WrongOffset(files.length(key));
        }
    }

    private void keepWhatArrives(MediaFile file, Chunk chunk, Turn turn, Growing end) throws IOException {
        try {
            turn.write(() -> files.delete(Originals.unchecked(file.id()))); // of one that lost its turn
            copy(chunk, file.bytes() - chunk.offset(), file, buffer -> turn.write(() -> end.append(buffer)));
        } finally {
            end.sync();
        }
    }

    private void keepWhatIsRight(MediaFile file, Chunk chunk, Checksum checksum, Turn turn, Growing end)
            throws IOException {
        var beside = Originals.unchecked(file.id());
        var sum = checksum.begin();
        try (var unchecked = files.grow(beside)) {
            turn.write(() -> unchecked.cutTo(0));
            copy(chunk, file.bytes() - chunk.offset(), file, buffer -> {
                sum.update(buffer.duplicate());
                turn.write(() -> unchecked.append(buffer));
            });
            if (!checksum.matches(sum)) {
                throw new MediaRefused.ChecksumMismatch();
            }
            turn.write(() -> end.appendAll(beside));
            end.sync();
        } finally {
            turn.write(() -> files.delete(beside));
        }
    }

    private interface Sink {
        void take(ByteBuffer bytes) throws IOException;
    }

    private static void copy(Chunk chunk, long most, MediaFile file, Sink sink) throws IOException {
        var buffer = new byte[BUFFER];
        var left = most;
        for (var count = read(chunk, buffer); count >= 0; count = read(chunk, buffer)) {
            if (count > left) {
                throw new MediaRefused.PastTheEnd(file.bytes());
            }
            sink.take(ByteBuffer.wrap(buffer, 0, count));
            left -= count;
        }
    }

    /** Tells the client's connection, which may fail, from our disk, which must not. */
    private static int read(Chunk chunk, byte[] buffer) {
        try {
            return chunk.body().read(buffer);
        } catch (IOException cut) {
            throw new UploadCut(cut);
        }
    }
}
