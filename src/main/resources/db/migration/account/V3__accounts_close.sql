-- Somebody wants to leave: when it is to happen, and since when nobody comes in any more. The row stays, because other
-- modules know its id; there is nothing of a person in it then.
alter table account add column closing_at timestamptz, add column closed_at timestamptz;
create index account_to_close on account (closing_at) where closing_at is not null and closed_at is null;

-- Closed accounts of which not everything is forgotten yet; with the address that the last mail goes to.
create table erasure (
  account_id uuid        primary key references account,
  email      text        not null,
  locale     text        not null,
  closed_at  timestamptz not null
);
