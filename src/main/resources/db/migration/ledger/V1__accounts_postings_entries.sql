-- The id of an account is made from what it is (kind, owner, currency), so that nobody has to look it up.
create table account (
  id         uuid        primary key,
  kind       text        not null,
  owner      text        not null,
  currency   text        not null,
  created_at timestamptz not null,
  unique (kind, owner, currency)
);

-- Only accounts whose balance is shown or may run out have a row here; it is what a posting locks.
create table balance (
  account uuid   primary key references account,
  amount  bigint not null
);

-- What happened, once per reference.
create table posting (
  id        bigint      generated always as identity primary key,
  reference text        not null unique,
  cause     text        not null,
  memo      text        not null,
  at        timestamptz not null
);

-- Two entries per movement: out of one account, into the other. balance_after is kept where the account is locked.
create table entry (
  id            bigint generated always as identity primary key,
  posting       bigint not null references posting,
  movement      text   not null,
  account       uuid   not null references account,
  amount        bigint not null check (amount <> 0),
  balance_after bigint
);
create index entry_by_account on entry (account, id desc);
create index entry_by_posting on entry (posting);

-- Sums of the accounts that nothing locks, up to an entry; newer entries are added when somebody asks.
create table snapshot (
  account uuid   primary key references account,
  up_to   bigint not null,
  amount  bigint not null
);

-- A correction is a new posting. Not even a mistake of ours can change what was written.
create function never_again() returns trigger language plpgsql as $$
begin
  raise exception 'ledger entries are never changed';
end $$;
create trigger entries_stay before update or delete or truncate on entry
  for each statement execute function never_again();
create trigger postings_stay before update or delete or truncate on posting
  for each statement execute function never_again();
