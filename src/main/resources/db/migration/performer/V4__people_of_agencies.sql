-- Who signs in for an agency; one account for one agency at most.
create table agency_person (
  account  uuid        primary key,
  agency   uuid        not null references agency (id),
  added_by uuid        not null,
  added_at timestamptz not null
);
create index agency_person_by_time on agency_person (agency, added_at, account);

-- Its performers, page by page.
create index membership_of_agency_by_performer on membership (agency_id, performer_id);
drop index membership_of_agency;
