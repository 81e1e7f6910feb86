package dev.ovation.performer;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.jooq.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL that takes somebody out of this module. */
@Repository
class ForgottenTable {

    /** In the order of their rows, as everybody else counts one at a time. */
    private static final String FOLLOWING =
            """
            with gone as (delete from performer.following where account_id = ? returning performer_id),
            counted as (
              select l.performer_id from performer.listing l join gone g using (performer_id)
              order by l.performer_id for update of l)
            update performer.listing l set followers = l.followers - 1
            from counted c where l.performer_id = c.performer_id returning l.performer_id""";

    private static final String FOLLOWERS =
            """
            with gone as (
              delete from performer.following f using (
                select account_id, performer_id from performer.following where performer_id = ? limit ?) few
              where f.account_id = few.account_id and f.performer_id = few.performer_id
              returning f.account_id, f.performer_id),
            counted as (
              update performer.listing l set followers = l.followers - (select count(*) from gone)
              where l.performer_id = ?)
            select account_id from gone""";

    private final JdbcClient jdbc;
    private final FollowTable follows;
    private final PageTable pages;

    ForgottenTable(JdbcClient jdbc, FollowTable follows, PageTable pages) {
        this.jdbc = jdbc;
        this.follows = follows;
        this.pages = pages;
    }

    void forgetFollowing(AccountId account) {
        follows.changes(account);
        jdbc.sql(FOLLOWING)
                .param(account.value())
                .query((row, _) -> new PerformerId(Columns.uuid(row, "performer_id")))
                .list()
                .forEach(pages::changes);
    }

    /** How many were forgotten. */
    int forgetFollowers(PerformerId performer, int most) {
        pages.changes(performer);
        var gone = jdbc.sql(FOLLOWERS)
                .params(performer.value(), most, performer.value())
                .query((row, _) -> new AccountId(Columns.uuid(row, "account_id")))
                .list();
        gone.forEach(follows::changes);
        return gone.size();
    }

    void forgetApplications(AccountId account) {
        jdbc.sql("delete from performer.application where account_id = ?").param(account.value()).update();
    }

    void forgetAgency(AccountId account) {
        jdbc.sql("delete from performer.agency_person where account = ?").param(account.value()).update();
    }

    /** What its performer cannot change himself. */
    void forgetOrigin(PerformerId performer) {
        pages.changes(performer);
        jdbc.sql("update performer.profile set country = '' where id = ?").param(performer.value()).update();
        jdbc.sql("update performer.listing set sort_name = '', categories = '{}' where performer_id = ?")
                .param(performer.value())
                .update();
        jdbc.sql("update performer.search_text set folded = '' where performer_id = ?")
                .param(performer.value())
                .update();
    }
}
