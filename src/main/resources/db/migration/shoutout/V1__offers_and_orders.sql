-- What a performer offers, on his terms of now. Orders keep their own terms. The row is locked while an order is
-- placed, so that no more are open at once than he wants.
create table offer (
  performer     uuid        primary key,
  available     boolean     not null,
  price         bigint      not null check (price > 0),
  currency      text        not null,
  delivery_days int         not null check (delivery_days > 0),
  max_open      int         not null check (max_open > 0),
  hint          text,
  occasions     text[]      not null,
  intro         uuid,
  paused_until  timestamptz
);

-- Short numbers that people say on the telephone are made from it.
create sequence order_number;

-- One personalised video, from its order to its delivery. A guest has an address and the hash of a token instead of
-- an account; payment is the latest attempt to pay.
create table shoutout (
  id                 uuid        primary key,
  number             text        not null unique,
  performer          uuid        not null,
  buyer              uuid,
  email              text,
  locale             text        not null,
  claim_hash         bytea       unique,

  for_whom           text        not null,
  recipient          text        not null,
  sender             text        not null,
  occasion           text,
  instructions       text        not null,
  gift_message       text,
  is_public          boolean     not null,

  price              bigint      not null check (price > 0),
  currency           text        not null,
  split              jsonb       not null,
  own_share          bigint      not null,
  delivery_days      int         not null,
  money              text        not null,

  state              text        not null,
  payment            uuid        not null,
  ordered_at         timestamptz not null,
  pay_by             timestamptz not null,
  paid_at            timestamptz,
  deadline           timestamptz,
  accepted_at        timestamptz,
  delivered_at       timestamptz,
  ended_at           timestamptz,
  reason             text,

  media              uuid,
  link_token         text        unique,
  trouble            text,
  video_failure      text,
  extended           boolean     not null default false,

  stars              int         check (stars between 1 and 5),
  comment            text,
  emoji              text,
  message            text,
  complaint          text,
  complained_at      timestamptz,
  decision           text,
  decision_reason    text,

  check (buyer is not null or (email is not null and claim_hash is not null)),
  check (state not in ('open', 'accepted', 'processing', 'delivered') or deadline is not null)
);
create index shoutout_of_buyer on shoutout (buyer, ordered_at desc, id desc) where buyer is not null;
create index shoutout_of_performer on shoutout (performer, state, deadline, id);
create index shoutout_in_public on shoutout (performer, delivered_at desc, id desc)
  where state = 'delivered' and is_public;
create index shoutout_by_time on shoutout (ordered_at desc, id desc);
create index shoutout_of_media on shoutout (media) where media is not null;

-- What happened to an order, in the order in which it happened.
create table step (
  id       bigint      generated always as identity primary key,
  shoutout uuid        not null references shoutout,
  what     text        not null,
  at       timestamptz not null,
  note     text
);
create index step_of_shoutout on step (shoutout, id);
