-- Martha's Rule. The truth about a call is in the journal; rapid_call is worked out from it and holds no word of it.
create table rapid_call (
    id             uuid primary key,
    site           text        not null,
    organisation   text        not null,
    ward           uuid,
    bed            uuid,
    place          text        not null,
    caller         text        not null,
    test           boolean     not null,
    version        int         not null,
    stage          text        not null,
    since          timestamptz not null,
    raised_at      timestamptz not null,
    reviewer       text,
    urgency        text,
    accepted_at    timestamptz,
    arrived_at     timestamptz,
    reviewed_at    timestamptz,
    told_at        timestamptz,
    nobody_left_at timestamptz,
    concern        text,
    result         text,
    destination    text,
    linked         uuid[]      not null
);
create index rapid_call_open on rapid_call (site, raised_at) where stage <> 'CLOSED';
create index rapid_call_raised on rapid_call (site, raised_at);

-- The key was made with the form: sent twice, it is one call. The secret leads to the page for whoever called.
create table rapid_call_link (
    form_key text primary key,
    call     uuid not null unique,
    secret   text not null unique
);

-- Who is on duty every week, and exceptions; hours are those of London.
create table rapid_shift (
    id        uuid primary key,
    site      text   not null,
    role      text   not null,
    days      text[] not null,
    from_time time   not null,
    to_time   time   not null,
    account   uuid   not null references account
);
create index rapid_shift_site on rapid_shift (site);

create table rapid_shift_change (
    id      uuid primary key,
    site    text      not null,
    role    text      not null,
    kind    text      not null check (kind in ('INSTEAD', 'AWAY')),
    from_at timestamp not null,
    to_at   timestamp not null,
    account uuid      not null references account
);
create index rapid_shift_change_site on rapid_shift_change (site);

-- Every change to a rota, for ever.
create table rapid_rota_log (
    number  bigint generated always as identity primary key,
    site    text        not null,
    at      timestamptz not null,
    by_name text        not null,
    change  text        not null
);
create index rapid_rota_log_site on rapid_rota_log (site, number);

-- In which order roles are rung at a site, and how long each has; a site without rows has what is usual.
create table rapid_plan_step (
    site    text not null,
    step    int  not null,
    role    text not null,
    seconds int  not null check (seconds >= 0),
    primary key (site, step)
);
create table rapid_plan (
    site          text primary key,
    again_seconds int not null check (again_seconds > 0)
);
