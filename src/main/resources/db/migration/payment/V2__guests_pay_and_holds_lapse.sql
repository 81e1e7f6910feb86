-- A payer is whoever the selling module says: an account, or a guest, who is known by what was ordered and an address.
alter table payment rename column payer to payer_id;
alter table payment alter column payer_id type text;
alter table payment add column payer_kind text not null default 'account';
alter table payment alter column payer_kind drop default;
alter table payment add column payer_email text;
alter table payment add column payer_locale text;
drop index payment_of_payer;
create index payment_of_payer on payment (payer_id, payer_kind, created_at desc, id desc);
create index payment_of_purpose on payment (purpose_id, purpose_kind);

-- The sandbox lets go of a hold by itself, as every bank does. hold_seconds: null for as long as is configured.
alter table sandbox_charge add column held_until timestamptz;
alter table sandbox_desk add column hold_seconds int;
