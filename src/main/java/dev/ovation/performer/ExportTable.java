package dev.ovation.performer;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.privacy.Chapter;
import dev.ovation.platform.privacy.ExportPart;
import dev.ovation.platform.privacy.ExportedRows;
import java.util.List;
import org.springframework.stereotype.Repository;

/** Whom somebody follows, and what he is as a performer or for an agency. */
@Repository("performerExport")
class ExportTable implements ExportPart {

    private static final String PERFORMER_PROFILE =
            """
            select p.id, p.handle, p.stage_name, p.tagline, p.bio, p.country, p.location, p.languages, p.links,
              p.avatar_id,
              p.portrait_id, p.cover_id, p.verified, p.hidden, p.joined_at, l.categories, l.followers, l.posts,
              l.likes
            from performer.profile p join performer.listing l on l.performer_id = p.id where p.account_id = ?""";

    private static final String APPLICATIONS =
            """
            select id, handle, stage_name, bio, country, birth_date, categories, links, state, submitted_at,
              decided_at, reason
            from performer.application where account_id = ? order by id""";

    private static final String HANDLES =
            """
            select name, claimed_at from performer.handle where account_id = ? order by claimed_at""";

    private static final String TERMS =
            """
            select 'commission' as what, c.basis_points, null::uuid as agency, c.since, c.until
            from performer.commission c join performer.profile p on p.id = c.performer_id where p.account_id = ?
            union all
            select 'agency', null, m.agency_id, m.since, null
            from performer.membership m join performer.profile p on p.id = m.performer_id where p.account_id = ?
            order by since""";

    private static final String FOLLOWS =
            """
            select performer_id, since from performer.following where account_id = ? order by since""";

    private static final String AGENCY_PERSON =
            """
            select agency, added_at from performer.agency_person where account = ?""";

    private final ExportedRows rows;

    ExportTable(ExportedRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Chapter> chaptersOf(AccountId person) {
        return List.of(
                rows.chapter("performer-profile", PERFORMER_PROFILE, person.value()),
                rows.chapter("applications", APPLICATIONS, person.value()),
                rows.chapter("handles", HANDLES, person.value()),
                rows.chapter("terms", TERMS, person.value(), person.value()),
                rows.chapter("follows", FOLLOWS, person.value()),
                rows.chapter("agency-person", AGENCY_PERSON, person.value()));
    }
}
