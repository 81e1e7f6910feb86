-- Names and words of an order go a while after its end; what remains is what was bought, when, and for how much.
alter table shoutout add column pruned_at timestamptz;

-- Which have ended, by how long they are kept, the oldest first. One that somebody complained about or whose money the
-- bank has taken has not ended.
create index shoutout_to_prune on shoutout (
    (case when paid_at is null then 'unpaid' when is_public then 'public' else 'private' end),
    coalesce(ended_at, delivered_at))
  where pruned_at is null and state in ('delivered', 'declined', 'expired', 'cancelled', 'payment_failed', 'refunded');
