-- Packing a mail costs more than settling the payment that it is the receipt of.
alter table mailbox alter column html set storage external;

-- News have one key, and lie in the order of their time: for clearing away the old, a coarse index is enough.
alter table outbox drop constraint outbox_pkey;
alter table outbox drop constraint outbox_news_key;
alter table outbox add primary key (news);
drop index outbox_age;
create index outbox_age on outbox using brin (created_at);
