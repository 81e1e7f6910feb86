-- Numbers are taken in blocks of this size.
alter sequence order_number increment by 32;

-- An order says itself when it was ordered.
delete from step where what = 'ordered';

-- Nearly no order has a link when it is written.
alter table shoutout drop constraint shoutout_link_token_key;
create unique index shoutout_of_link on shoutout (link_token) where link_token is not null;

-- Whose time to be paid is over.
create index shoutout_unpaid on shoutout (pay_by) where state = 'awaiting_payment';
