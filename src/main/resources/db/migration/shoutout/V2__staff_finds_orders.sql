-- How staff looks for orders: newest first, of one state, those that somebody has to look at, those of a guest.
create index shoutout_by_state on shoutout (state, ordered_at desc, id desc);
create index shoutout_in_trouble on shoutout (ordered_at desc, id desc)
  where (trouble is not null and state in ('accepted', 'processing'))
     or (complaint is not null and decision is null and state = 'delivered')
     or state = 'disputed';
create index shoutout_of_guest on shoutout (email) where email is not null;
