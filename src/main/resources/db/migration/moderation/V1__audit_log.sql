-- Who changed what, in the order in which it was changed. Each entry's hash covers the one before it, so none can be
-- altered, taken out or put in between unnoticed. The details are covered by a hash of their own: what was in them
-- may have to be forgotten, that something was there may not.
create table audit_entry (
  position     bigint      primary key,
  at           timestamptz not null,
  actor        uuid,
  act          text        not null,
  about_kind   text        not null,
  about_id     text        not null,
  request      text,
  details      text,
  details_hash bytea       not null,
  hash         bytea       not null
);
create index audit_entry_of_actor on audit_entry (actor, position desc);
create index audit_entry_about on audit_entry (about_kind, about_id, position desc);
create index audit_entry_of_act on audit_entry (act text_pattern_ops, position desc);

create function audit_entry_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.details is null then
    new.details := old.details;
    if new is not distinct from old then
      new.details := null;
      return new;
    end if;
  end if;
  raise exception 'Entries of the audit log stay as they are' using errcode = 'restrict_violation';
end $$;

create trigger audit_entry_stays before update or delete on audit_entry
  for each row execute function audit_entry_stays();
create trigger audit_entry_stays_whole before truncate on audit_entry
  for each statement execute function audit_entry_stays();
