-- Record files, what is left out of them, the checklist, and the packs that are sent.

create table record_file (
    id          uuid primary key,
    case_id     uuid        not null,
    person      uuid        not null references person (id),
    name        text        not null,
    media_type  text        not null,
    bytes       bigint      not null,
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    original    bytea, -- as it arrived; null only when it is another person's
    state       text        not null check (state in ('USABLE', 'UNCONFIRMED', 'UNREADABLE', 'REFUSED')),
    record      jsonb, -- entries and account; null when it was not read or not kept
    faults      jsonb       not null,
    doubts      jsonb       not null,
    added_by    jsonb       not null,
    added_at    timestamptz not null,
    decided_by  jsonb, -- who compared the person, when the file could not prove it
    decided_at  timestamptz,
    check ((state = 'REFUSED') = (original is null)),
    check (state not in ('USABLE', 'UNCONFIRMED') or record is not null),
    check (state not in ('UNREADABLE', 'REFUSED') or record is null)
);

create index record_file_case on record_file (case_id, added_at);

create table record_redaction (
    id        uuid primary key,
    case_id   uuid        not null,
    file      uuid        not null references record_file (id),
    item      integer     not null check (item > 0),
    reason    text        not null,
    done_by   jsonb       not null,
    done_at   timestamptz not null,
    undone_by jsonb,
    undone_at timestamptz,
    check ((undone_by is null) = (undone_at is null))
);

create unique index record_redaction_standing on record_redaction (file, item) where undone_at is null;
create index record_redaction_case on record_redaction (case_id);

create table record_checklist (
    id         uuid primary key,
    case_id    uuid        not null,
    what       text        not null,
    state      text        not null check (state in ('SENT', 'REQUESTED', 'MISSING')),
    received   date,
    note       text,
    changed_by jsonb       not null,
    changed_at timestamptz not null
);

create index record_checklist_case on record_checklist (case_id);

-- A pack is written once and never changed.
create table record_pack (
    id       uuid primary key,
    case_id  uuid        not null,
    version  integer     not null check (version > 0),
    sha256   text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    contents text        not null, -- JSON as text: the digest is over exactly these characters
    pdf      bytea       not null,
    document bytea       not null,
    made_at  timestamptz not null,
    unique (case_id, version)
);
