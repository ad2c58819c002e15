-- How often a practice is asked to look: what is counted by, and for how many people.

-- Who the people of a practice's files are, as far as the files say so. The rule never reads it.
create table presentation_background (
    practice  text not null,
    own_id    text not null,
    born      date,
    sex       text,
    ethnicity text,
    decile    int check (decile between 1 and 10),
    primary key (practice, own_id)
);

-- How many people are registered at a practice, each time somebody wrote it down; the last one counts.
create table practice_list_size (
    number   bigint generated always as identity primary key,
    practice text        not null,
    people   int         not null check (people > 0),
    at       timestamptz not null,
    by_name  text        not null
);
create index practice_list_size_practice on practice_list_size (practice, number);
