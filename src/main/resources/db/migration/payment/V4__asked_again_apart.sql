-- When the gateway is asked again about a payment; null when it never is. It stands apart because it changes with every
-- move: a payment of which no indexed column changes is written in its place, without a new entry in all its indexes.
-- Its row is written with the payment's own statement, and neither ever goes.
create table inquiry (
  payment uuid        primary key,
  at      timestamptz
);
create index inquiry_due on inquiry (at) where at is not null;
insert into inquiry select id, check_at from payment;
alter table payment drop column check_at;

-- Receipts are numbered by a sequence that never repeats; the nightly proof looks whether it did.
alter table payment drop constraint payment_receipt_key;

-- Room for the next version of a payment on its page.
alter table payment set (fillfactor = 75);

-- The notices that had an effect on a payment, the last first.
alter table payment add column heard text[] not null default '{}';
update payment p set heard = n.ids
  from (select payment, array_agg(id order by received_at desc) as ids from notice group by payment) n
  where p.id = n.payment;
drop table notice;
