-- What a fan bought once: a post, or nothing but somebody's joy. Its id is its payment's.
create table purchase (
  id         uuid        primary key,
  kind       text        not null,
  fan        uuid        not null,
  performer  uuid        not null,
  post       uuid,
  title      text        not null,
  amount     bigint      not null,
  currency   text        not null,
  message    text,
  state      text        not null,
  created_at timestamptz not null
);
-- The database itself sees to it that nobody pays twice for the same post.
create unique index purchase_one_per_post on purchase (fan, post) where post is not null and state <> 'ended';
create index purchase_of_fan on purchase (fan, created_at desc, id desc) where state = 'paid';
create index purchase_tips on purchase (performer, created_at desc, id desc) where state = 'paid' and kind = 'tip';
