-- Jobs that were tried often enough and are not tried any more, for those who look after the place.
create table given_up_job (
  lane    text        not null,
  kind    text        not null,
  id      text        not null,
  tries   int         not null,
  failure text        not null,
  at      timestamptz not null,
  primary key (lane, kind, id)
);
create index given_up_job_by_time on given_up_job (at desc, lane, kind, id);

-- Staff looks for those that go wrong; there are few of them.
create index light_jobs_failing on light_jobs (execution_time, task_name, task_instance) where consecutive_failures > 0;
create index heavy_jobs_failing on heavy_jobs (execution_time, task_name, task_instance) where consecutive_failures > 0;
