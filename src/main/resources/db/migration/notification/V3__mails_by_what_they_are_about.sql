-- Keys of mails begin with the id of what they are about; by it staff finds who was told what.
alter table outbox add column about text not null
  generated always as (split_part(split_part(news, ':', 2), '/', 1)) stored;
create index outbox_about on outbox (about);
