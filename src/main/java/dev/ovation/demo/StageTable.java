package dev.ovation.demo;

import static dev.ovationdb.demo.Tables.SHOT;
import static dev.ovationdb.demo.Tables.STAGED;

import dev.ovation.media.MediaId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** SQL of how far the demonstration is. */
@DemoOnly
class StageTable {

    /** One piece of one performer; 0 is the performer's own page. */
    record Place(String role, int piece) {}

    private final DSLContext sql;

    StageTable(DSLContext sql) {
        this.sql = sql;
    }

    boolean isShot(Place place, int number) {
        return sql.fetchExists(
                SHOT, SHOT.ROLE.eq(place.role()), SHOT.PIECE.eq(place.piece()), SHOT.NUMBER.eq(number));
    }

    void shot(Place place, int number, MediaId media) {
        sql.insertInto(SHOT)
                .set(SHOT.ROLE, place.role())
                .set(SHOT.PIECE, place.piece())
                .set(SHOT.NUMBER, number)
                .set(SHOT.MEDIA_ID, media.value())
                .onConflictDoNothing()
                .execute();
    }

    /** In their order. */
    List<MediaId> shots(Place place) {
        return sql.select(SHOT.MEDIA_ID)
                .from(SHOT)
                .where(SHOT.ROLE.eq(place.role()), SHOT.PIECE.eq(place.piece()))
                .orderBy(SHOT.NUMBER)
                .fetch(row -> new MediaId(row.value1()));
    }

    Set<Place> staged() {
        return sql.selectFrom(STAGED)
                .fetchStream()
                .map(row -> new Place(row.getRole(), row.getPiece()))
                .collect(Collectors.toSet());
    }

    /** Returns false when somebody else staged it. */
    boolean stage(Place place) {
        return sql.insertInto(STAGED)
                        .set(STAGED.ROLE, place.role())
                        .set(STAGED.PIECE, place.piece())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
