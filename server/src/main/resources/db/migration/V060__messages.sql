-- Words to a person outside: what is still to be sent, and what became of the rest. No clinical content.
create table message (
    id         uuid primary key,
    topic      text        not null, -- whose message it is
    stream     uuid        not null,
    about      text        not null,
    channel    text        not null,
    address    text        not null,
    subject    text        not null,
    words      text        not null,
    asked_at   timestamptz not null,
    give_up_at timestamptz not null, -- a try that fails later than this is the last one
    state      text        not null,
    state_at   timestamptz not null,
    why        text,
    carrier    text,
    receipt    text,                 -- how the carrier knows it
    attempts   int         not null default 0,
    next_try   timestamptz,          -- null: nothing more is to be done or to be learned
    told       text,                 -- the state that the sender was told last
    tell_tries int         not null default 0,
    tell_next  timestamptz not null
);
create index message_to_carry on message (next_try) where next_try is not null;
create index message_to_tell on message (tell_next) where told is distinct from state;
create index message_by_state on message (state_at);
