-- Everyone's newest posts in one order: read for all who follow many.
create index last_post_newest on last_post (published_at desc, post_id desc);
