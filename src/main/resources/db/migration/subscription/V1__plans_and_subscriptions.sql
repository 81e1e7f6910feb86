create table plan (
  id         uuid        primary key,
  performer  uuid        not null,
  name       text        not null,
  price      bigint      not null check (price > 0),
  currency   text        not null,
  period     text        not null,
  benefits   text[]      not null,
  archived   boolean     not null,
  created_at timestamptz not null
);
create index plan_of_performer on plan (performer) where not archived;

-- What was agreed stands here, not in the plan: a new price is for those who come after it.
create table subscription (
  id           uuid        primary key,
  fan          uuid        not null,
  performer    uuid        not null,
  plan         uuid        not null references plan,
  plan_name    text        not null,
  price        bigint      not null,
  currency     text        not null,
  period       text        not null,
  state        text        not null,
  open_payment uuid,
  paid_by      uuid,
  anchor       timestamptz,
  periods      int         not null,
  failures     int         not null,
  reason       text,
  ended_at     timestamptz,
  created_at   timestamptz not null
);
-- The database itself sees to it that nobody pays twice for the same thing.
create unique index subscription_one_live on subscription (fan, performer) where state <> 'ended';
create index subscription_of_fan on subscription (fan, created_at desc, id desc);
