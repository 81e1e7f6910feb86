-- What operators were alerted of, once per trouble of a kind. It holds ids, no names and no addresses.
create table alert (
  id         uuid        primary key,
  severity   text        not null,
  code       text        not null,
  trouble    text        not null,
  about_kind text        not null,
  about_id   text        not null,
  sentence   text        not null,
  page       text        not null,
  raised_at  timestamptz not null,
  unique (code, trouble)
);
create index alert_by_time on alert (raised_at desc, id desc);
create index alert_about on alert (about_kind, about_id);

-- The oldest mail that waits is looked for every minute.
create index outbox_waiting on outbox (created_at) where sent_at is null and failure is null;
