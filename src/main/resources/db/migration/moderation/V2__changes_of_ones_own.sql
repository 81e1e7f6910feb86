-- Whether somebody changed what is his own: that is told to him, and forgotten with him. Whoever made the change says so.
-- No hash covers it, so that entries of before still follow from each other.
alter table audit_entry add column own boolean not null default false;
alter table audit_entry alter column own drop default;

alter table audit_entry disable trigger user;
update audit_entry set own = true
  where actor is not null and act in ('performer.profile_changed', 'performer.offer_changed');
alter table audit_entry enable trigger user;
