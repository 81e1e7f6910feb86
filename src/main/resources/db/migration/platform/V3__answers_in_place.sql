-- A key's answer is several times as long as what was stored before it. With that much of each page left free it is
-- written beside it, without new entries in the indexes; pages come out as full as they were.
alter table platform.idempotency_key set (fillfactor = 15);
