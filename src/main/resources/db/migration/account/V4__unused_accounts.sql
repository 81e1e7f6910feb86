-- Accounts whose address nobody confirmed: looked through for those that nobody used.
create index account_unconfirmed on account (id) where email_confirmed_at is null and closed_at is null;

-- Whether who leaves is told in the end: not at an address that nobody ever said was his.
alter table erasure add column told boolean not null default true;
alter table erasure alter column told drop default;
