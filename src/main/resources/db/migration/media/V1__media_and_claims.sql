-- One uploaded file with what was made of it. How much of an upload has arrived is not kept here: the length of
-- the file on the disk says it, and cannot be wrong after a crash.
create table medium (
  id               uuid             primary key,
  owner_id         uuid             not null,
  purpose          text             not null,
  kind             text             not null check (kind in ('video', 'photo', 'audio')),
  state            text             not null check (state in ('uploading', 'processing', 'ready', 'failed')),
  filename         text             not null,
  bytes            bigint           not null check (bytes >= 0),
  background       boolean          not null,
  progress         real             not null default 0 check (progress between 0 and 1),
  attempt          int              not null default 1,
  runs             int              not null default 0,
  failure          text,
  duration_seconds double precision,
  width            int,
  height           int,
  created_at       timestamptz      not null,
  expires_at       timestamptz,
  check ((state = 'failed') = (failure is not null)),
  check ((state = 'uploading') = (expires_at is not null)),
  check (state <> 'ready' or (width is not null and height is not null))
);
create index medium_of_owner on medium (owner_id, id desc);
create index medium_of_owner_in_state on medium (owner_id, state, id desc);
create index medium_unfinished on medium (expires_at) where state = 'uploading';

-- Who uses what; nothing used can be deleted. The owner is opaque: a post, a profile, a shoutout.
create table claim (
  owner_kind text not null,
  owner_id   text not null,
  media_id   uuid not null references medium (id),
  primary key (owner_kind, owner_id, media_id)
);
create index claim_of_media on claim (media_id);
