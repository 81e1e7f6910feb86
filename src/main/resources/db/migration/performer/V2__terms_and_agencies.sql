-- What was agreed, from a moment on. Rows are never changed: of those in force at a moment the one that began last
-- counts, and of two that began together the one that was agreed last (the higher id).
create table agency (
  id         uuid        primary key,
  name       text        not null unique,
  created_at timestamptz not null
);

-- A performer's own commission; without a share it is the house's default again.
create table commission (
  id           bigint      generated always as identity primary key,
  performer_id uuid        not null references profile (id),
  basis_points int         check (basis_points between 0 and 10000),
  since        timestamptz not null,
  until        timestamptz check (until > since),
  agreed_by    uuid,
  agreed_at    timestamptz not null
);
create index commission_in_force on commission (performer_id, since desc, id desc);

create table agency_share (
  id           bigint      generated always as identity primary key,
  agency_id    uuid        not null references agency (id),
  basis_points int         not null check (basis_points between 0 and 10000),
  since        timestamptz not null,
  agreed_by    uuid,
  agreed_at    timestamptz not null
);
create index agency_share_in_force on agency_share (agency_id, since desc, id desc);

-- Whose performer somebody is; without an agency he is nobody's again.
create table membership (
  id           bigint      generated always as identity primary key,
  performer_id uuid        not null references profile (id),
  agency_id    uuid        references agency (id),
  since        timestamptz not null,
  agreed_by    uuid,
  agreed_at    timestamptz not null
);
create index membership_in_force on membership (performer_id, since desc, id desc);
create index membership_of_agency on membership (agency_id);

insert into commission (performer_id, basis_points, since, agreed_at)
  select id, commission, joined_at, joined_at from profile where commission is not null;
alter table profile drop column commission;
