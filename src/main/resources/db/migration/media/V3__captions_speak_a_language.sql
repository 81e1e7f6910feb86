-- The language of the captions, as BCP 47 has it. Those that were there before never said theirs.
alter table medium add column captions_language text;
