import java.util.List;

/** Rows as a large installation would have them, written straight into the tables: 10,000 performers, up to 10^6 posts. */
final class Seeds {

    static final int PERFORMERS = 10_000;
    static final List<Integer> FOLLOWS = List.of(5, 100, 1000);

    private final Database database;

    Seeds(Database database) {
        this.database = database;
    }

    /** The bearer token of the first performer, who uploads. */
    static final String UPLOADER = "benchmark-performer-who-uploads";

    static final String UPLOADER_ID = uuid("aaaaaaaa", "1");

    /** The header of the fan who follows so many. */
    static String[] signedIn(int follows) {
        return new String[] {"Authorization", "Bearer " + token(follows)};
    }

    private static String token(int follows) {
        return "benchmark-fan-who-follows-" + follows;
    }

    /** So many people of whom each follows ten, and who come one after the other. */
    static final int IN_TURN = 2_000;

    /** A request by the next of them, each time another. */
    static final String NEXT_FAN = """
            local at = 0
            request = function()
              at = at %% %d + 1
              return wrk.format("GET", nil, {Authorization = "Bearer benchmark-fan-in-turn-" .. at})
            end
            """.formatted(IN_TURN);

    static String uuid(String kind, String number) {
        return "('%s-0000-7000-8000-' || lpad(to_hex(%s), 12, '0'))::uuid".formatted(kind, number);
    }

    void people() throws Exception {
        database.run("""
                insert into account.account (id, email, email_confirmed_at, password_hash, display_name, locale, time_zone,
                    roles, accepted_terms, created_at)
                select %s, 'p' || i || '@bench.test', now(), '-', 'Performer ' || i, 'en', 'UTC', '{fan,performer}', '-', now()
                from generate_series(1, %d) i""".formatted(uuid("aaaaaaaa", "i"), PERFORMERS));
        database.run("""
                insert into performer.profile (id, account_id, handle, stage_name, tagline, bio, country, location, languages,
                    links, verified, hidden, joined_at)
                select %s, %s, 'p' || i, 'Performer ' || i, 'One line of promise', repeat('A few words about me. ', 12), 'SE',
                    'Göteborg', '{en,sv}', '{https://example.com}', true, false, now() - i * interval '1 minute'
                from generate_series(1, %d) i""".formatted(uuid("bbbbbbbb", "i"), uuid("aaaaaaaa", "i"), PERFORMERS));
        database.run("""
                insert into performer.listing (performer_id, hidden, sort_name, categories, joined_at, price_from, currency,
                    followers, posts)
                select id, false, lower(stage_name), '{music}', joined_at, 499, 'USD', 1, 1 from performer.profile""");
        database.run("""
                insert into performer.handle (look, name, account_id, performer_id, claimed_at)
                select handle, handle, account_id, id, joined_at from performer.profile""");
        database.run("""
                insert into subscription.plan (id, performer, name, price, currency, period, benefits, archived, created_at)
                select %s, %s, v.name, v.price, 'USD', 'month', '{All posts,All videos}', false, now()
                from generate_series(1, %d) i, (values (1, 'Listener', 499), (2, 'Front row', 999), (3, 'Backstage', 2499))
                    v (n, name, price)""".formatted(uuid("cccccccc", "i * 4 + v.n"), uuid("bbbbbbbb", "i"), PERFORMERS));
        database.run("""
                insert into media.medium (id, owner_id, purpose, kind, state, filename, bytes, background, width, height,
                    created_at)
                select %s, %s, 'post', 'photo', 'ready', 'picture.jpg', 1, false, 1600, 1200, now()
                from generate_series(0, %d) i""".formatted(uuid("ffffffff", "i"), uuid("aaaaaaaa", "1"), PERFORMERS));
        database.run("update performer.profile set avatar_id = ('ffffffff' || substr(id::text, 9))::uuid");
        // As everywhere, most people follow few: the planner must not think that the three fans below are usual.
        database.run("""
                insert into performer.following (account_id, performer_id, since)
                select %s, %s, now() from generate_series(1, %d) i, generate_series(1, 10) n"""
                .formatted(uuid("aaaaaaaa", "i"), uuid("bbbbbbbb", "1 + (i * 31 + n * 977) % " + PERFORMERS), PERFORMERS));
        credential(UPLOADER, UPLOADER_ID);
        database.run("""
                insert into account.credential (id, hash, account_id, cookie, created_at, last_used_at, expires_at)
                select %3$s, sha256(('benchmark-fan-in-turn-' || i)::bytea), %1$s, false, now(), now() + interval '1 day',
                    now() + interval '1 day'
                from generate_series(1, %2$d) i""".formatted(uuid("aaaaaaaa", "i"), IN_TURN, uuid("abababab", "i")));
        for (var follows : FOLLOWS) {
            fan(follows);
        }
        database.run("analyze");
        // As it soon is everywhere: without it the limit's plan for few posts is half as fast as that for many.
        database.run("vacuum analyze performer.following");
    }

    private void fan(int follows) throws Exception {
        database.run("""
                insert into account.account (id, email, email_confirmed_at, password_hash, display_name, locale, time_zone,
                    roles, accepted_terms, created_at)
                values (%1$s, 'fan%2$d@bench.test', now(), '-', 'Fan', 'en', 'UTC', '{fan}', '-', now());
                insert into performer.following (account_id, performer_id, since)
                select %1$s, %3$s, now() from generate_series(1, %2$d) i"""
                .formatted(uuid("dddddddd", "" + follows), follows, uuid("bbbbbbbb", "1 + (i * 7919) % " + PERFORMERS)));
        credential(token(follows), uuid("dddddddd", "" + follows));
    }

    private void credential(String token, String account) throws Exception {
        database.run("""
                insert into account.credential (id, hash, account_id, cookie, created_at, last_used_at, expires_at)
                values (%2$s, sha256('%1$s'::bytea), %2$s, false, now(), now() + interval '1 day', now() + interval '1 day')"""
                .formatted(token, account));
    }

    /**
     * Posts from one number to another, each a second newer, every second one with a picture; the busiest hundredth of the
     * performers writes a tenth.
     */
    void posts(int from, int to) throws Exception {
        database.run("""
                insert into catalog.post (id, performer_id, kind, audience, title, text, media, state, published_at, likes,
                    created_at)
                select %s, %s, case i %% 2 when 0 then 'text' else 'photo' end, 'public', 'Post number ' || i,
                    repeat('What happened today. ', 8), case i %% 2 when 0 then '{}' else array[%s] end, 'published',
                    timestamptz '2026-01-01' + i * interval '1 second', 3, timestamptz '2026-01-01' + i * interval '1 second'
                from (select i, case when hashint4(i) %% 10 = 0 then 1 + abs(hashint4(i + 1)) %% 100
                             else 1 + abs(hashint4(i + 2)) %% %d end as performer
                      from generate_series(%d, %d) i) numbered"""
                .formatted(uuid("eeeeeeee", "i"), uuid("bbbbbbbb", "performer"),
                        uuid("ffffffff", "hashint4(i) & 8191"), PERFORMERS, from, to));
        database.run("""
                insert into catalog.last_post (performer_id, published_at, post_id)
                select distinct on (performer_id) performer_id, published_at, id from catalog.post
                order by performer_id, published_at desc, id desc
                on conflict (performer_id) do update set published_at = excluded.published_at, post_id = excluded.post_id""");
        database.run("vacuum analyze catalog.post");
        database.run("vacuum analyze catalog.last_post");
    }
}
