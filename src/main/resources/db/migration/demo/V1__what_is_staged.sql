-- How far the demonstration is: a kill in the middle goes on where it was. Empty where nobody asked for one.

-- A picture or film of a piece that was handed to the media module. Piece 0 is the performer's own page.
create table shot (
  role     text not null,
  piece    int  not null,
  number   int  not null,
  media_id uuid not null,
  primary key (role, piece, number)
);

-- A piece that people can see.
create table staged (
  role  text not null,
  piece int  not null,
  primary key (role, piece)
);
