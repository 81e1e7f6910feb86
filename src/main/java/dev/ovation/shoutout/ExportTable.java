package dev.ovation.shoutout;

import dev.ovation.performer.PerformerId;
import dev.ovation.performer.Performers;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.privacy.Chapter;
import dev.ovation.platform.privacy.ExportPart;
import dev.ovation.platform.privacy.ExportedRows;
import dev.ovation.platform.privacy.ExportedRows.Asked;
import java.util.List;
import org.springframework.stereotype.Repository;

/** The videos that somebody ordered or made, and what happened to them; a maker is not told who ordered. */
@Repository("shoutoutExport")
class ExportTable implements ExportPart {

    private static final List<Asked> OF_A_PERSON = List.of(
            new Asked("shoutout-orders", """
                    select id, number, performer, state, for_whom, recipient, sender, occasion, instructions,
                      gift_message, is_public, json_build_object('amount', price, 'currency', currency) as price,
                      ordered_at, paid_at, deadline, accepted_at, delivered_at, ended_at, reason, stars, comment, emoji,
                      message, complaint, complained_at, decision, decision_reason, pruned_at,
                      email, locale, case when link_token is not null then '/s/' || link_token end as link
                    from shoutout.shoutout where buyer = ? order by ordered_at, id"""),
            new Asked("shoutout-story", """
                    select s.shoutout, s.what, s.at, s.note
                    from shoutout.step s join shoutout.shoutout o on o.id = s.shoutout
                    where o.buyer = ? order by s.id"""));

    private static final List<Asked> OF_A_PERFORMER = List.of(
            new Asked("shoutout-offer", """
                    select available, json_build_object('amount', price, 'currency', currency) as price,
                      delivery_days, max_open, hint, occasions, intro, paused_until
                    from shoutout.offer where performer = ?"""),
            new Asked("shoutout-requests", """
                    select id, number, performer, state, for_whom, recipient, sender, occasion, instructions,
                      gift_message, is_public, json_build_object('amount', price, 'currency', currency) as price,
                      ordered_at, paid_at, deadline, accepted_at, delivered_at, ended_at, reason, stars, comment, emoji,
                      message, complaint, complained_at, decision, decision_reason, pruned_at,
                      json_build_object('amount', own_share, 'currency', currency) as yours, media
                    from shoutout.shoutout where performer = ? and paid_at is not null order by ordered_at, id"""));

    private final ExportedRows rows;
    private final Performers performers;

    ExportTable(ExportedRows rows, Performers performers) {
        this.rows = rows;
        this.performers = performers;
    }

    @Override
    public List<Chapter> chaptersOf(AccountId person) {
        var performer = performers.ofAccount(person).map(PerformerId::value);
        return rows.chapters(person.value(), OF_A_PERSON, performer, OF_A_PERFORMER);
    }
}
