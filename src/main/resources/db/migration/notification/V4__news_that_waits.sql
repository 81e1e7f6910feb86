-- A mail is written when it is sent. Until then its row holds the news and whom it is for; then they are forgotten, as
-- its text was before. due_at: when it is tried next, null when it has left or never will.
alter table outbox add column due_at timestamptz;
alter table outbox add column tries int not null default 0;
alter table outbox alter column tries drop default;
alter table outbox add column event text not null default '';
alter table outbox alter column event drop default;
alter table outbox add column facts text;
alter table outbox drop column language, drop column subject, drop column plain, drop column html;
alter table outbox alter column recipient drop not null;

-- What was written already and waits is not kept in this form.
update outbox set recipient = null, failure = coalesce(failure, 'it waited while the house was rebuilt')
  where sent_at is null;
update outbox set recipient = null;

drop index outbox_waiting;
create index outbox_due on outbox (due_at, id) where due_at is not null;
