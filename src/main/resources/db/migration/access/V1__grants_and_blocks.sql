-- Who may see what, until when, because of what. One viewer may hold several grants on one thing, each with
-- its own cause: taking one back leaves the others.
create table access_grant (
  account    uuid        not null,
  resource   text        not null,
  cause      text        not null,
  until      timestamptz,
  created_at timestamptz not null,
  primary key (account, resource, cause)
);
create index access_grant_by_cause on access_grant (cause);
create index access_grant_by_end on access_grant (until) where until is not null;

-- Who may not see what, whatever was granted.
create table block (
  account    uuid        not null,
  resource   text        not null,
  created_at timestamptz not null,
  primary key (account, resource)
);
