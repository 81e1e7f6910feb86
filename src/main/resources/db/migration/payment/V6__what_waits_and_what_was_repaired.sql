-- Since when the gateway is asked what it was asked last; null for the charge, which is asked when it is stored.
alter table payment add column asked_at timestamptz;

-- What the sweeper found out that neither an answer nor a notice had told.
create table repair (
  payment  uuid        not null references payment,
  was      text        not null,
  became   text        not null,
  found_at timestamptz not null,
  primary key (payment, found_at)
);
create index repair_newest on repair (found_at desc, payment desc);
