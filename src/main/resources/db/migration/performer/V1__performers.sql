-- What performers do; the operator may add to it.
create table category (
  slug     text primary key,
  name     text not null,
  position int  not null unique
);
insert into category (slug, name, position) values
  ('music', 'Music', 1), ('fitness', 'Fitness', 2), ('cooking', 'Cooking', 3),
  ('art', 'Art', 4), ('games', 'Games', 5), ('comedy', 'Comedy', 6);

-- Every handle that is taken: by a waiting application, by a performer now, or by one earlier (it redirects).
-- The key is what the eye may take it for, so that of two look-alikes only the first is given.
create table handle (
  look         text        primary key,
  name         text        not null unique,
  account_id   uuid        not null,
  performer_id uuid,
  claimed_at   timestamptz not null
);
create index handle_by_account on handle (account_id);

create table application (
  id           uuid        primary key,
  account_id   uuid        not null,
  handle       text        not null,
  stage_name   text        not null,
  bio          text        not null,
  country      text        not null,
  birth_date   date        not null,
  categories   text[]      not null,
  links        text[]      not null,
  state        text        not null check (state in ('submitted', 'approved', 'rejected')),
  submitted_at timestamptz not null,
  decided_at   timestamptz,
  decided_by   uuid,
  reason       text,
  check ((state = 'submitted') = (decided_at is null)),
  check ((state = 'rejected') = (reason is not null))
);
create unique index application_open on application (account_id) where state <> 'rejected';
create index application_by_account on application (account_id, id);
create index application_by_state on application (state, id);

create table profile (
  id          uuid        primary key,
  account_id  uuid        not null unique,
  handle      text        not null unique,
  stage_name  text        not null,
  tagline     text        not null,
  bio         text        not null,
  country     text        not null,
  location    text        not null,
  languages   text[]      not null,
  links       text[]      not null,
  avatar_id   uuid,
  portrait_id uuid,
  cover_id    uuid,
  commission  int         check (commission between 0 and 10000),
  verified    boolean     not null,
  hidden      boolean     not null,
  joined_at   timestamptz not null
);

-- One row per performer with what lists are sorted, filtered and searched by; upper modules set their part of
-- it. Beside the profile, so that a counter never rewrites a biography.
create table listing (
  performer_id   uuid        primary key references profile (id),
  hidden         boolean     not null,
  sort_name      text        not null,
  categories     text[]      not null,
  joined_at      timestamptz not null,
  price_from     bigint,
  shoutout_price bigint,
  shoutout_days  int,
  currency       text,
  followers      int         not null default 0,
  posts          int         not null default 0,
  videos         int         not null default 0,
  photos         int         not null default 0,
  albums         int         not null default 0,
  likes          int         not null default 0,
  check (followers >= 0),
  check ((price_from is null and shoutout_price is null) or currency is not null)
);
create index listing_popular on listing (followers, performer_id) where not hidden;
create index listing_newest on listing (joined_at, performer_id) where not hidden;
create index listing_name on listing (sort_name, performer_id) where not hidden;
create index listing_price on listing (coalesce(price_from, 9223372036854775807), performer_id) where not hidden;
create index listing_category on listing using gin (categories);

-- What one finds a performer by, folded by the application (lower case, no accents).
create table search_text (
  performer_id uuid     primary key references profile (id),
  folded       text     not null,
  words        tsvector not null generated always as (to_tsvector('simple', folded)) stored
);
create index search_text_words on search_text using gin (words);

create table following (
  account_id   uuid        not null,
  performer_id uuid        not null references profile (id),
  since        timestamptz not null,
  primary key (account_id, performer_id)
);
create index following_by_performer on following (performer_id);
