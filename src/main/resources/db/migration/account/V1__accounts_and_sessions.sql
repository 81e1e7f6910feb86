create table account (
  id                 uuid        primary key,
  email              text        not null unique check (email = lower(email)),
  email_confirmed_at timestamptz,
  password_hash      text        not null,
  display_name       text        not null,
  locale             text        not null,
  time_zone          text        not null,
  roles              text[]      not null,
  suspended_at       timestamptz,
  suspended_because  text,
  accepted_terms     text        not null,
  created_at         timestamptz not null
);
create index account_by_name on account (lower(display_name) text_pattern_ops);

-- What a caller shows at each call: a browser's cookie or another client's bearer token. Only the hash is kept.
create table credential (
  id           uuid        primary key,
  hash         bytea       not null unique,
  account_id   uuid        not null references account,
  cookie       boolean     not null,
  label        text,
  device       text,
  created_at   timestamptz not null,
  last_used_at timestamptz not null,
  expires_at   timestamptz not null
);
create index credential_of_account on credential (account_id, id desc);
create index credential_age on credential (expires_at);

-- Links that work once: to confirm an address, to set a new password.
create table one_time_link (
  hash       bytea       primary key,
  account_id uuid        not null references account,
  purpose    text        not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at    timestamptz
);
create index one_time_link_of_account on one_time_link (account_id, purpose);
