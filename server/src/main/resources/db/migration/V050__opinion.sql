-- Second opinions. The truth is in the journal; opinion_case is worked out from it.

create table opinion_case (
    id                    uuid primary key,
    person                uuid        not null,
    version               int         not null,
    stage                 text        not null,
    since                 timestamptz not null,
    opened_at             timestamptz not null,
    last_at               timestamptz not null,
    question_kind         text        not null,
    route                 text,
    referrer              text        not null,
    first_team            text        not null,
    first_team_knows      boolean     not null,
    receiver              text,
    responsible           text        not null,
    urgent                boolean     not null,
    waits_for_asker       boolean     not null,
    waits_for_referrer    boolean     not null,
    waits_for_first_team  boolean     not null,
    waits_for_receiver    boolean     not null,
    overdue               boolean     not null
);
create index opinion_case_person on opinion_case (person);
create index opinion_case_referrer on opinion_case (referrer, stage);
create index opinion_case_first_team on opinion_case (first_team) where first_team_knows;
create index opinion_case_receiver on opinion_case (receiver, stage) where receiver is not null;

-- What a person has answered so far; it becomes a case when they send it, and is deleted then.
create table opinion_draft (
    id          uuid primary key,
    account     uuid        not null,
    person      uuid        not null,
    answers     text        not null,
    begun_at    timestamptz not null,
    changed_at  timestamptz not null,
    unique (account, person)
);

-- How an organisation does it: one row a version, the newest counts.
create table opinion_policy (
    organisation  text        not null,
    version       int         not null,
    policy        text        not null,
    set_by        text        not null,
    set_at        timestamptz not null,
    primary key (organisation, version)
);
