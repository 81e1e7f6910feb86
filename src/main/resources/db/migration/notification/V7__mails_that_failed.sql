-- Staff reads those that never left; there are few of them.
create index outbox_failed on outbox (created_at desc, id desc) where failure is not null;
