-- What somebody likes is told to him, and forgotten when he leaves.
create index post_like_of_account on post_like (account_id);
