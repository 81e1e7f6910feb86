-- Keys that are claimed together stand on one page, and all their answers must fit there: five, and three quarters of
-- the page.
alter table platform.idempotency_key set (fillfactor = 10);
