-- A link to a new address knows which address it proves, and which session or token asked: that one stays signed in.
alter table one_time_link
  add column email    text,
  add column asked_by uuid,
  add constraint link_to_an_address check ((purpose = 'CHANGE_EMAIL') = (email is not null));

-- Of one account only one is open: a new one ends the one before.
create unique index one_time_link_to_new_address on one_time_link (account_id)
  where purpose = 'CHANGE_EMAIL' and used_at is null;
