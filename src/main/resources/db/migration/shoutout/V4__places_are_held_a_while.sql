-- Until when an order that is not paid keeps its place from others; then it has one only if there is one.
alter table shoutout add column place_until timestamptz;
update shoutout set place_until = ordered_at;
alter table shoutout alter column place_until set not null;
