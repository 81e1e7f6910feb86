-- When the shares are earned: with the money, or when the seller has delivered (waits, then earned).
alter table payment add column earning text not null default 'at_once'
  check (earning in ('at_once', 'waits', 'earned'));
alter table payment alter column earning drop default;
