-- Whose agency gets a share of an order; kept beside the split, so that an agency's orders are found by an index.
alter table shoutout add column agency uuid;
update shoutout set agency = (split #>> '{agency,earner,id}')::uuid where split #>> '{agency,earner,kind}' = 'agency';
create index shoutout_of_agency on shoutout (agency, ordered_at desc, id desc) where agency is not null;
