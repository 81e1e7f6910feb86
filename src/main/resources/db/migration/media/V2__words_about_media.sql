-- What is said about a medium for those who do not see or hear it. The captions are a file; their number is part of
-- its name, so that a browser's copy of older ones is never taken for the new.
alter table medium
  add column alt_text text,
  add column captions bigint;
