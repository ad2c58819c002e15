-- Who lies where: what was said about stays, and the beds that follow from it (docs/beds.md).

-- People as the hospital knows them. "said_at" is when the newest of it was written down at the hospital.
create table stay_patient (
    organisation text        not null,
    number       text        not null,
    given        text        not null default '',
    family       text        not null default '',
    nhs_number   text,
    born         date,
    said_at      timestamptz not null,
    erased       boolean     not null default false,
    primary key (organisation, number)
);

-- by_hand: kept by staff on the ward's page; all others are told by the hospital's system.
create table stay (
    id           uuid primary key,
    organisation text        not null,
    visit        text        not null,
    patient      text        not null,
    said_at      timestamptz not null,
    by_hand      boolean     not null,
    unique (organisation, visit)
);
create index stay_patient_number on stay (organisation, patient);

-- Everything that was said about a stay, each thing once, in the order in which it came. Only added to.
create table stay_said (
    number      bigint generated always as identity primary key,
    stay        uuid        not null references stay on delete cascade,
    what        text        not null,
    happened    timestamptz,
    recorded    timestamptz not null,
    site        text        not null references hospital_site,
    ward        text,
    room        text,
    bed         text,
    said_by     text        not null, -- the control id of the message, or who said it on the page
    received_at timestamptz not null,
    check ((ward is null) = (bed is null) and (ward is null) = (room is null))
);
create index stay_said_stay on stay_said (stay);

-- The beds that follow; made anew whenever something is said.
create table stay_bed (
    stay     uuid        not null references stay on delete cascade,
    from_at  timestamptz not null,
    until_at timestamptz,
    site     text        not null references hospital_site,
    ward     text        not null default '',
    room     text        not null default '',
    bed      text        not null default '',
    primary key (stay, from_at)
);
create index stay_bed_site on stay_bed (site, from_at);

-- Two numbers that were one patient's.
create table stay_merge (
    organisation text        not null,
    gone         text        not null,
    kept         text        not null,
    recorded     timestamptz not null,
    said_by      text        not null,
    received_at  timestamptz not null,
    primary key (organisation, gone, kept, recorded)
);
