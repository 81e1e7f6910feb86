-- Work that outlives the process. Two tables of one shape, one per lane, so that a long transcode never
-- stands before a renewal. The shape is db-scheduler's.
create table light_jobs (
  task_name            text        not null,
  task_instance        text        not null,
  task_data            bytea,
  execution_time       timestamptz,
  picked               boolean     not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint      not null,
  priority             smallint,
  state                text,
  primary key (task_name, task_instance)
);
create index light_jobs_due on light_jobs (execution_time);
create index light_jobs_heartbeat on light_jobs (last_heartbeat);
create index light_jobs_priority on light_jobs (priority desc, execution_time asc);

create table heavy_jobs (like light_jobs including all);

-- Letters that were written and not yet read: Spring Modulith's event publication registry.
create table event_publication (
  id                     uuid        not null primary key,
  listener_id            text        not null,
  event_type             text        not null,
  serialized_event       text        not null,
  publication_date       timestamptz not null,
  completion_date        timestamptz,
  status                 text,
  completion_attempts    int,
  last_resubmission_date timestamptz
);
create index event_publication_by_event on event_publication using hash (serialized_event);
create index event_publication_by_completion on event_publication (completion_date);

-- One row per command that the caller gave a key: the same key is the same command, whatever the network did.
create table idempotency_key (
  scope        text        not null,
  key          text        not null,
  body_hash    bytea       not null,
  operation_id uuid        not null,
  locked_until timestamptz,
  status       int,
  body         text,
  created_at   timestamptz not null,
  primary key (scope, key)
);
create index idempotency_key_age on idempotency_key (created_at);

-- How far the development clock has been moved; empty in production.
create table moved_clock (
  only_row boolean primary key default true check (only_row),
  seconds  bigint not null
);
