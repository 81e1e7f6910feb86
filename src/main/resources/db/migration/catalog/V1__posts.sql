create table post (
  id           uuid        primary key,
  performer_id uuid        not null,
  kind         text        not null check (kind in ('text', 'video', 'photo', 'album')),
  audience     text        not null check (audience in ('public', 'subscribers', 'paid')),
  title        text        not null,
  text         text        not null,
  price        bigint      check (price > 0),
  currency     text,
  media        uuid[]      not null,
  state        text        not null check (state in ('waiting', 'failed', 'scheduled', 'published', 'removed')),
  publish_at   timestamptz,
  published_at timestamptz,
  -- Was for sale while it was published: somebody may have bought it, whatever it is now.
  sold         boolean     not null default false,
  likes        int         not null default 0 check (likes >= 0),
  created_at   timestamptz not null,
  check ((audience = 'paid') = (price is not null)),
  check ((price is null) = (currency is null)),
  check (state <> 'published' or published_at is not null)
);
-- A performer's page, its tabs, and the lateral joins of the feed.
create index post_of_performer on post (performer_id, published_at desc, id desc) where state = 'published';
create index post_of_performer_by_kind on post (performer_id, kind, published_at desc, id desc)
  where state = 'published';
-- The feed of somebody who follows many.
create index post_newest on post (published_at desc, id desc) include (performer_id) where state = 'published';
-- The studio.
create index post_of_studio on post (performer_id, id desc) where state <> 'removed';
-- What waits for a medium.
create index post_waiting_for on post using gin (media) where state in ('waiting', 'failed', 'scheduled');

-- Everyone's newest post: the newest posts of many can only come from those whose newest is newest.
create table last_post (
  performer_id uuid        primary key,
  published_at timestamptz not null,
  post_id      uuid        not null
);

create table post_like (
  post_id    uuid        not null references post (id),
  account_id uuid        not null,
  created_at timestamptz not null,
  primary key (post_id, account_id)
);
