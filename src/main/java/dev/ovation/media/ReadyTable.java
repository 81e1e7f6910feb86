package dev.ovation.media;

import static java.util.stream.Collectors.toMap;

import dev.ovation.platform.jooq.Columns;
import dev.ovation.platform.memory.Kept;
import dev.ovation.platform.memory.Memory;
import java.util.Collection;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what pages show of media whose renditions are made: asked by every list. */
@Component
class ReadyTable {

    private static final String READY =
            """
            select m.id, m.kind, m.width, m.height, m.duration_seconds, m.alt_text, m.captions, m.captions_language
            from media.medium m
            where m.id = any (cast((select ?) as uuid[])) and m.state = 'ready'""";

    private static final int MOST_KEPT = 20_000;

    private final JdbcClient jdbc;
    private final Kept<MediaId, ReadyMedia> kept;

    ReadyTable(JdbcClient jdbc, Memory memory) {
        this.jdbc = jdbc;
        kept = memory.keep(MOST_KEPT);
    }

    /** What is not ready is absent. */
    Map<MediaId, ReadyMedia> ready(Collection<MediaId> media) {
        return kept.all(media, this::read);
    }

    /** To be told by whoever changes a medium that is ready. */
    void changes(MediaId media) {
        kept.changes(media);
    }

    private Map<MediaId, ReadyMedia> read(Collection<MediaId> media) {
        return jdbc
                .sql(READY)
                .param(Columns.array(media.stream().map(MediaId::value).toList()))
                .query((row, _) -> new ReadyMedia(
                        new MediaId(Columns.uuid(row, "id")),
                        MediaKind.of(row.getString("kind")),
                        row.getInt("width"),
                        row.getInt("height"),
                        row.getObject("duration_seconds", Double.class),
                        new Description(
                                row.getString("alt_text"),
                                Captions.of(
                                        row.getObject("captions", Long.class), row.getString("captions_language")))))
                .list()
                .stream()
                .collect(toMap(ReadyMedia::id, one -> one));
    }
}
