-- How much of a payment went back to its payer so far: all of it when it is refunded. Only what is left can be earned,
-- disputed or given back.
alter table payment add column returned bigint not null default 0 check (returned between 0 and amount);
update payment set returned = amount where state = 'refunded';

-- One refund that somebody wanted. Its id is the gateway's idempotency key; upto is what will have gone back of the
-- payment in all when it is made. It is open while its payment is asked 'refund', so there is one at a time.
create table refund (
  id       uuid        primary key,
  payment  uuid        not null references payment,
  amount   bigint      not null check (amount > 0),
  upto     bigint      not null check (upto >= amount),
  reason   text,
  by       uuid,
  state    text        not null check (state in ('asked', 'made', 'refused')),
  asked_at timestamptz not null,
  ended_at timestamptz check ((ended_at is null) = (state = 'asked'))
);
create index refund_of_payment on refund (payment, asked_at);
create unique index refund_that_is_open on refund (payment) where ended_at is null;

-- What was asked before refunds had rows was asked under the payment's own id.
insert into refund select id, id, amount, amount, null, null, 'asked', now(), null
  from payment where asked = 'refund' and state = 'captured';

-- Staff looks payments up by the number on the receipt. Numbers rise with time, so ranges of pages are enough, and an
-- index of this kind does not keep a row from being written in its place.
create index payment_by_receipt on payment using brin (receipt);

alter table sandbox_charge add column returned bigint not null default 0;
update sandbox_charge set returned = amount where state = 'returned';

create table sandbox_refund (
  id         uuid        primary key,
  charge     uuid        not null references sandbox_charge,
  amount     bigint      not null,
  created_at timestamptz not null
);
