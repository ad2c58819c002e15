-- People, the accounts that sign in, what each may do for whom, and the record of who looked.

create table person (
    id                 uuid primary key,
    nhs_number         text    not null unique check (nhs_number ~ '^[0-9]{10}$'),
    traced             boolean not null,
    given              text    not null,
    family             text    not null,
    born               date    not null,
    outcode            text,
    address            text[]  not null default '{}',
    practice           text    not null,
    died_on            date,
    phone              text,
    email              text,
    contact_preference text    not null default 'LETTER',
    interpreter        text,
    communication      text,
    adjustments        text
);
create index person_practice on person (practice);

create table account (
    id       uuid primary key,
    issuer   text        not null,
    subject  text        not null,
    name     text        not null,
    email    text,
    person   uuid        references person,
    disabled boolean     not null default false,
    made_at  timestamptz not null,
    unique (issuer, subject)
);

-- Who works where, as what. "source" says whether the administrator or a sign-in claim gave the role.
create table membership (
    account           uuid        not null references account on delete cascade,
    organisation      text        not null,
    organisation_name text        not null,
    role              text        not null,
    source            text        not null default 'administrator',
    since             timestamptz not null,
    primary key (account, organisation, role)
);
create index membership_organisation on membership (organisation);

-- Every change to a membership, for ever.
create table membership_change (
    id           bigint generated always as identity primary key,
    at           timestamptz not null,
    by_account   uuid,
    by_name      text        not null,
    account      uuid,
    name         text        not null,
    organisation text        not null,
    role         text        not null,
    change       text        not null
);
create index membership_change_organisation on membership_change (organisation, id);

-- A role that waits for somebody who has never signed in; it becomes a membership at their first sign-in.
create table expected_member (
    email             text        not null,
    organisation      text        not null,
    organisation_name text        not null,
    role              text        not null,
    by_name           text        not null,
    at                timestamptz not null,
    primary key (email, organisation, role)
);

create table authority (
    id             uuid primary key,
    person         uuid        not null references person,
    representative uuid        not null references account,
    basis          text        not null,
    evidence       text        not null,
    reviewed_on    date,
    scope          text[]      not null,
    from_day       date        not null,
    until_day      date        not null,
    verified_by    text        not null,
    verified_on    date        not null,
    made_at        timestamptz not null,
    ended_on       date,
    ended_by       text,
    ended_why      text
);
create index authority_person on authority (person);
create index authority_representative on authority (representative);

-- Whether a person can make the decision of one case; the newest row counts.
create table capacity_finding (
    id       uuid primary key,
    person   uuid        not null references person,
    case_id  uuid,
    capacity text        not null,
    evidence text        not null,
    found_by text        not null,
    found_at timestamptz not null
);
create index capacity_finding_person on capacity_finding (person, found_at);

-- Who looked: one row for each request that reads or acts on a person, refused ones too.
create table access_log (
    id                uuid primary key,
    at                timestamptz not null,
    account           uuid,
    name              text        not null,
    organisation      text,
    organisation_name text,
    as_relationship   text        not null,
    instead_of        text,
    act               text        not null,
    also              text[]      not null default '{}',
    person            uuid,
    case_id           uuid,
    allowed           boolean     not null,
    why               text
);
create index access_log_person on access_log (person, at);
create index access_log_case on access_log (case_id);
create index access_log_account on access_log (account, at);

-- The people on a list that was shown, such as a worklist.
create table access_log_listed (
    entry  uuid not null references access_log,
    person uuid not null,
    primary key (entry, person)
);
create index access_log_listed_person on access_log_listed (person);
