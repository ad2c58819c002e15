-- Cards that clinical systems were shown, and what became of each. No words of a record are kept here.
create table hook_card (
    id       uuid primary key,
    at       timestamptz not null,
    practice text        not null,
    issuer   text        not null,
    hook     text        not null,
    level    text, -- null: it said what was not checked
    episode  uuid
);
create index hook_card_practice on hook_card (practice, at);

create table hook_feedback (
    card        uuid        not null references hook_card,
    outcome     text        not null,
    outcome_at  timestamptz not null,
    received_at timestamptz not null,
    reason      text,
    comment     text,
    suggestions uuid[]      not null default '{}',
    primary key (card, outcome, outcome_at)
);
