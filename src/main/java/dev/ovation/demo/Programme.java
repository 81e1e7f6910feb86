package dev.ovation.demo;

import dev.ovation.demo.Cast.Piece;
import dev.ovation.demo.Cast.Role;
import dev.ovation.demo.Cast.Shot;
import dev.ovation.demo.StageTable.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What is to be staged, in order: faces first, then the newest posts of everybody. */
@DemoOnly
class Programme {

    private static final Set<String> LOVED = Set.of("mara", "noor", "bobrandt", "kit");

    /**
     * One thing to stage.
     *
     * @param piece the post, or null for the performer's own page, whose shots are face, portrait and cover
     */
    record Act(Place place, Role role, @Nullable Piece piece, List<Shot> shots) {

        private int daysAgo() {
            return piece == null ? -1 : piece.daysAgo();
        }
    }

    private final Cast cast;
    private final List<Act> acts;

    Programme(JsonMapper json) {
        cast = Cast.read(json);
        acts = cast.roles().stream()
                .flatMap(role -> acts(role).stream())
                .sorted(Comparator.comparingInt(Act::daysAgo))
                .toList();
    }

    Cast cast() {
        return cast;
    }

    List<Act> pieces() {
        return acts;
    }

    Act at(Place place) {
        return acts.stream().filter(act -> act.place().equals(place)).findFirst().orElseThrow();
    }

    boolean isLovedByTheFan(Role role) {
        return LOVED.contains(role.handle());
    }

    private static List<Act> acts(Role role) {
        var acts = new ArrayList<Act>();
        var page = List.of(still(role.face()), still(role.portrait()), still(role.cover()));
        acts.add(new Act(new Place(role.handle(), 0), role, null, page));
        for (int i = 0; i < role.posts().size(); i++) {
            var piece = role.posts().get(i);
            acts.add(new Act(new Place(role.handle(), i + 1), role, piece, piece.media()));
        }
        return acts;
    }

    private static Shot still(String art) {
        return new Shot(art, null, null);
    }
}
