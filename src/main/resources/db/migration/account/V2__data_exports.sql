-- What somebody has asked for of all that is known about him: one at a time. The file lies in the store.
create table data_export (
  account_id uuid        primary key references account,
  id         uuid        not null unique,
  state      text        not null check (state in ('asked', 'ready', 'failed', 'expired')),
  done       int         not null default 0,
  chapters   int         not null default 0,
  bytes      bigint,
  asked_at   timestamptz not null,
  expires_at timestamptz,
  check ((state = 'ready') <= (bytes is not null and expires_at is not null))
);
create index data_export_to_expire on data_export (expires_at) where state = 'ready';
