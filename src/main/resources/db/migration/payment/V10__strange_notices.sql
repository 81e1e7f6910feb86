-- Genuine notices that are about nothing of ours: a row for each type, so that a gateway may tell as much as it likes.
create table strange_notice (
  gateway  text        not null,
  type     text        not null,
  times    int         not null,
  first_at timestamptz not null,
  last_at  timestamptz not null,
  primary key (gateway, type)
);
