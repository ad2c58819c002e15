-- Somebody is asked to act for a person. Only the digest of the code is kept; the code is shown once.
create table invitation (
    id            uuid primary key,
    code_digest   text        not null unique,
    person        uuid        not null references person,
    name          text        not null,
    email         text,
    nhs_number    text,
    scope         text[]      not null,
    until_day     date        not null,
    words_version text        not null,
    made_at       timestamptz not null,
    expires_at    timestamptz not null,
    used_at       timestamptz,
    cancelled_at  timestamptz
);
create index invitation_person on invitation (person);
