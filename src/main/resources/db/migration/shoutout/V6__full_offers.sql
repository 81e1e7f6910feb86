-- As the listing has it: whether all places are taken. Places come and go with orders, which nobody wants to make dearer;
-- a job looks each minute.
alter table offer add column listed_full boolean not null default false;
