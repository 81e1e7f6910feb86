-- Since when a method should be forgotten and its gateway does not do it: operators hear of it after a day.
alter table method add column stuck_since timestamptz;
