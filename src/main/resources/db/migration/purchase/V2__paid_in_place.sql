-- Being paid changes no column of an index, so that a purchase is written in its place: the indexes know what has
-- ended, and the few that wait are left out when they are read.
alter table purchase add column ended boolean not null generated always as (state = 'ended') stored;
drop index purchase_one_per_post, purchase_of_fan, purchase_tips;
create unique index purchase_one_per_post on purchase (fan, post) where post is not null and not ended;
create index purchase_of_fan on purchase (fan, created_at desc, id desc) where not ended;
create index purchase_tips on purchase (performer, created_at desc, id desc) where kind = 'tip' and not ended;
alter table purchase set (fillfactor = 80);
