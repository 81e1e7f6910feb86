-- A method goes when nobody wants it any more: its owner took it away, or what was paid with it is over. It goes at the
-- gateway first, then here. forget_at: when to look whether it is so; null while somebody wants it.
alter table method add column forget_at timestamptz;
create index method_to_forget on method (forget_at) where forget_at is not null;
create index mandate_of_method on mandate (method);

-- A payment outlives the method that it was made with.
alter table payment drop constraint payment_method_fkey;

-- What its owner took away before, and what is kept for nothing: looked at once.
update method m set forget_at = m.created_at
  where not m.offered and not exists (select from mandate n where n.method = m.id);

-- No card of the sandbox can be charged again unless somebody wanted it kept.
alter table sandbox_method add column kept boolean not null default true;
alter table sandbox_method alter column kept drop default;
