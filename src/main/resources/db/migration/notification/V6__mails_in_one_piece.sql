-- A mail stays whole in its row: cut up, it was four more rows, each with an entry in an index.
alter table mailbox set (toast_tuple_target = 8160);
