-- Repeat presentations. The truth about an episode is in the journal; presentation_episode is worked out from it.

-- Whom a practice has told about, under its own number: not everybody it registers, and not everybody signs in here.
create table presentation_person (
    practice   text not null,
    own_id     text not null,
    person     uuid not null,
    nhs_number text check (nhs_number ~ '^[0-9]{10}$'),
    given      text not null,
    family     text not null,
    primary key (practice, own_id)
);
create index presentation_person_person on presentation_person (person);
create index presentation_person_nhs_number on presentation_person (nhs_number) where nhs_number is not null;

create table presentation_episode (
    id            uuid primary key,
    practice      text        not null,
    person        uuid        not null,
    version       int         not null,
    stage         text        not null,
    since         timestamptz not null,
    opened_at     timestamptz not null,
    level         text,
    newest        date        not null,
    presentations int         not null,
    areas         text[]      not null,
    red_flag      boolean     not null,
    said_again    boolean     not null,
    clinician     text,
    owner         text,
    due           date
);
create index presentation_episode_practice on presentation_episode (practice, stage);
create index presentation_episode_person on presentation_episode (person);
