-- Who pays and whose card it is, for gateways that ask; null again as soon as nobody can pay it any more.
alter table payment add column billing jsonb;

-- The sandbox keeps what it was told as a gateway would, and asks when its desk says so.
alter table sandbox_charge add column billing jsonb;
alter table sandbox_desk add column billing jsonb;
