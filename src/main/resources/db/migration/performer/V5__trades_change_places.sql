-- Trades change places one after the other, so two may stand at one place until the last has moved.
alter table category drop constraint category_position_key;
