-- Mails as they were rendered, once per piece of news. What was in them is forgotten when they have been sent, the
-- key stays: a letter that arrives again makes no second mail.
create table outbox (
  id         uuid        primary key,
  news       text        not null unique,
  recipient  text        not null,
  language   text        not null,
  subject    text        not null,
  plain      text,
  html       text,
  created_at timestamptz not null,
  sent_at    timestamptz,
  failure    text
);
create index outbox_age on outbox (created_at);

-- What development reads instead of a real mailbox.
create table mailbox (
  id        uuid        primary key,
  recipient text        not null,
  subject   text        not null,
  plain     text        not null,
  html      text        not null,
  sent_at   timestamptz not null
);
create index mailbox_by_time on mailbox (sent_at, id);
