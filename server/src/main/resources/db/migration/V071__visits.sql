-- Lists of visits that a practice adds from a search of its own system.

-- A file, and what came of it. Its content stays until its columns are confirmed, and no longer.
create table presentation_upload (
    number    bigint generated always as identity primary key,
    practice  text        not null,
    by_name   text        not null,
    file_name text        not null,
    at        timestamptz not null,
    content   bytea,
    taken_at  timestamptz,
    lines     int,
    new_lines int,
    people    int,
    check ((content is null) = (taken_at is not null))
);
create index presentation_upload_practice on presentation_upload (practice, number);

-- How the files of a practice are laid out, as somebody there confirmed it last.
create table presentation_layout (
    practice text primary key,
    layout   text not null
);

-- One row a line of a file. The digest is of what it says: the same line of another week is the same row.
create table presentation_visit (
    practice     text   not null,
    digest       text   not null,
    own_id       text   not null,
    cells        text   not null,
    days         text   not null,
    first_upload bigint not null references presentation_upload,
    last_upload  bigint not null references presentation_upload,
    primary key (practice, digest)
);
create index presentation_visit_person on presentation_visit (practice, own_id);
