-- A card or account that somebody let a gateway keep for us. We know its name there and its last digits, no more.
create table method (
  id         uuid        primary key,
  account    uuid        not null,
  gateway    text        not null,
  reference  text        not null,
  brand      text        not null,
  last4      text        not null,
  offered    boolean     not null,
  created_at timestamptz not null,
  removed_at timestamptz,
  unique (gateway, reference)
);
create index method_of_account on method (account) where offered;

-- Which method may be charged again for one purpose, without its person being there.
create table mandate (
  keeper     text        primary key,
  method     uuid        not null references method,
  created_at timestamptz not null
);

create sequence receipt_number;

-- One attempt to move a payer's money for one purpose. version rises with every change: whoever learned something
-- from the gateway after reading version n may only write it while n is still there.
create table payment (
  id              uuid        primary key,
  payer           uuid        not null,
  amount          bigint      not null check (amount > 0),
  currency        text        not null,
  purpose_kind    text        not null,
  purpose_id      uuid        not null,
  purpose_title   text        not null,
  shares          jsonb       not null,
  commission      bigint      not null,
  hold            boolean     not null,
  gateway         text        not null,
  method          uuid        references method,
  keeper          text,
  state           text        not null,
  asked           text,
  check_at        timestamptz,
  checks          int         not null,
  checkout_url    text,
  method_label    text,
  failure_code    text,
  failure_message text,
  receipt         bigint      unique,
  version         int         not null,
  created_at      timestamptz not null,
  settled_at      timestamptz,
  returned_at     timestamptz
);
create index payment_of_payer on payment (payer, created_at desc, id desc);
create index payment_by_time on payment (created_at desc, id desc);
create index payment_to_check on payment (check_at) where check_at is not null;

-- Every notice of a gateway is applied once: its row is written in the transaction of its effect.
create table notice (
  gateway     text        not null,
  id          text        not null,
  payment     uuid        not null,
  received_at timestamptz not null,
  primary key (gateway, id)
);

-- From here on: the sandbox gateway's own books. They stand for the outside: nothing but the sandbox reads them.
create table sandbox_method (
  id         text        primary key,
  customer   text        not null,
  brand      text        not null,
  last4      text        not null,
  created_at timestamptz not null
);

create table sandbox_charge (
  id           uuid        primary key,
  checkout     text        unique,
  amount       bigint      not null,
  currency     text        not null,
  title        text        not null,
  customer     text        not null,
  hold         boolean     not null,
  reusable     boolean     not null,
  return_url   text        not null,
  state        text        not null,
  confirmation boolean     not null,
  saved        boolean     not null,
  method       text        references sandbox_method,
  decline_code text,
  notices      int         not null,
  expires_at   timestamptz,
  created_at   timestamptz not null
);

create table sandbox_notice (
  id         text        primary key,
  charge     uuid        not null references sandbox_charge,
  type       text        not null,
  created_at timestamptz not null
);

-- One row: the secret that notices are signed with, and the faults that development drives.
create table sandbox_desk (
  only_row        boolean primary key default true check (only_row),
  secret          text    not null,
  notices         text    not null default 'on_time',
  delay_seconds   int     not null default 0,
  slow_millis     int     not null default 0,
  lost_calls      int     not null default 0,
  silent_calls    int     not null default 0,
  decline_charges int     not null default 0,
  fail_captures   int     not null default 0
);
