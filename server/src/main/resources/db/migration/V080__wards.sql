-- Hospitals with their wards and beds, and the codes that stand on their posters.

-- The phone number stands on every page and poster of the hospital.
create table hospital_site (
    code         text primary key,
    organisation text not null,
    name         text not null,
    phone        text not null
);
create index hospital_site_organisation on hospital_site (organisation);

-- feed_code: what the hospital's own system calls it; empty when that is the name.
create table ward (
    id        uuid primary key,
    site      text    not null references hospital_site,
    name      text    not null,
    feed_code text    not null default '',
    open      boolean not null default true
);
create unique index ward_name on ward (site, lower(name));

create table bed (
    id        uuid primary key,
    ward      uuid    not null references ward,
    name      text    not null,
    feed_code text    not null default '',
    open      boolean not null default true,
    number    bigint generated always as identity -- beds stand in the order in which they were added
);
create unique index bed_name on bed (ward, lower(name));

-- A code leads to a hospital, a ward (site and ward) or a bed (site, ward and bed). One that leaked has ended.
create table place_code (
    code     text primary key check (code ~ '^[2-9a-hjkmnp-z]{12}$'),
    site     text        not null references hospital_site,
    ward     uuid references ward,
    bed      uuid references bed,
    made_at  timestamptz not null,
    ended_at timestamptz
);
create unique index place_code_current on place_code (site, ward, bed) nulls not distinct where ended_at is null;

-- Every change to the places of a hospital, for ever.
create table place_change (
    number  bigint generated always as identity primary key,
    site    text        not null references hospital_site,
    at      timestamptz not null,
    by_name text        not null,
    change  text        not null
);
create index place_change_site on place_change (site, number);
