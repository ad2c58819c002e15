-- What happened, in order, for ever: one stream of events per case.

create table journal_stream (
    stream  uuid  primary key,
    kind    text  not null,
    version int   not null check (version > 0),
    head    bytea not null
) with (fillfactor = 70);

create table journal_event (
    position     bigint generated always as identity unique,
    stream       uuid        not null,
    version      int         not null check (version > 0),
    kind         text        not null,
    type         text        not null,
    type_version int         not null,
    at           timestamptz not null,
    actor        text        not null,
    body         text        not null,
    previous     bytea       not null,
    hash         bytea       not null,
    primary key (stream, version)
);

-- What people wrote, beside its event. The digest is in the chain; the text is not, so it can lawfully go.
create table journal_text (
    stream      uuid  not null,
    version     int   not null,
    ordinal     int   not null,
    salt        bytea,
    digest      bytea not null,
    content     text,
    removed_at  timestamptz,
    removed_why text,
    removed_by  text,
    primary key (stream, version, ordinal),
    check ((content is null) = (salt is null)),
    check ((content is null) = (removed_at is not null)),
    check ((removed_at is null) = (removed_why is null)),
    check ((removed_at is null) = (removed_by is null))
);

-- From time to time, one digest over every event so far: a whole stream cannot disappear unseen.
create table journal_seal (
    number           int         primary key,
    through_position bigint      not null,
    events           bigint      not null,
    sealed_at        timestamptz not null,
    hash             bytea       not null
);

-- These triggers stop mistakes. Whoever owns the database can switch them off; the chain and the seals then tell.
create function journal_refuse() returns trigger language plpgsql as $$
begin
    raise exception '%: % refused, what is written stays. Maybe a new event that corrects the old one is meant.',
        tg_table_name, lower(tg_op);
end $$;

create trigger append_only before update or delete or truncate on journal_event
    for each statement execute function journal_refuse();
create trigger append_only before update or delete or truncate on journal_seal
    for each statement execute function journal_refuse();
create trigger never_removed before delete or truncate on journal_stream
    for each statement execute function journal_refuse();
create trigger never_removed before delete or truncate on journal_text
    for each statement execute function journal_refuse();

create function journal_text_only_erased() returns trigger language plpgsql as $$
begin
    if new.content is not null or new.digest <> old.digest
        or (new.stream, new.version, new.ordinal) <> (old.stream, old.version, old.ordinal) then
        raise exception 'journal_text: words of stream %, version % can be removed, not changed. Maybe a new event that corrects them is meant.',
            old.stream, old.version;
    end if;
    return new;
end $$;

create trigger only_erased before update on journal_text
    for each row execute function journal_text_only_erased();

-- Clocks that run: at most one of a name per stream.
create table deadline (
    kind       text        not null,
    stream     uuid        not null references journal_stream (stream),
    name       text        not null,
    due        timestamptz not null,
    set_at     timestamptz not null,
    attempts   int         not null default 0,
    next_try   timestamptz not null,
    last_error text,
    primary key (stream, name)
);
create index deadline_next_try on deadline (next_try);

-- Clocks that ran out. The key is the promise that each does so once.
create table deadline_passed (
    kind      text        not null,
    stream    uuid        not null,
    name      text        not null,
    due       timestamptz not null,
    passed_at timestamptz not null,
    primary key (stream, name, due)
);

-- What features tell each other: one row per message and subscriber.
create table outbox (
    id         uuid        not null,
    subscriber text        not null,
    type       text        not null,
    payload    text        not null,
    at         timestamptz not null,
    attempts   int         not null default 0,
    next_try   timestamptz not null,
    last_error text,
    done_at    timestamptz,
    primary key (id, subscriber)
);
create index outbox_waiting on outbox (next_try) where done_at is null;
