-- A foreign key asks for, and locks, one row for every entry: eight for a sale, among them the accounts of the house
-- that every sale touches. Accounts and postings stay for good, so it is as safe to ask once for all that a statement
-- writes.
alter table entry drop constraint entry_account_fkey, drop constraint entry_posting_fkey;

create trigger accounts_stay before update or delete or truncate on account
  for each statement execute function never_again();

-- A scalar subquery looks each one up by its key, however large the tables are and whatever the planner thinks of them.
create function entries_have_their_place() returns trigger language plpgsql as $$
begin
  if exists (select from written w
             where (select a.id from ledger.account a where a.id = w.account) is null
                or (select p.id from ledger.posting p where p.id = w.posting) is null) then
    raise foreign_key_violation using message = 'a ledger entry without its posting or account';
  end if;
  return null;
end $$;
create trigger entries_belong after insert on entry
  referencing new table as written
  for each statement execute function entries_have_their_place();

-- An entry is looked for by its account or by its posting, never by its number alone.
alter table entry drop constraint entry_pkey;
drop index entry_by_account;
alter table entry add primary key (account, id);
