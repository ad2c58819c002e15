-- Who there is to ask. Filled by `import directory` and, for the demonstration, with made-up organisations.

-- One row per file that was read. Every fact below names the file it comes from.
create table directory_import (
    id           bigint generated always as identity primary key,
    what         text        not null,
    file_name    text        not null,
    sha256       text        not null,
    rows_read    integer     not null,
    rows_kept    integer     not null,
    imported_at  timestamptz not null,
    source_name  text        not null,
    publisher    text        not null,
    licence      text        not null,
    dated        date,
    made_up      boolean     not null default false
);

-- Rows read = rows kept + the sum of these.
create table directory_import_left_out (
    import  bigint  not null references directory_import on delete cascade,
    reason  text    not null,
    rows    integer not null,
    primary key (import, reason)
);

create table organisation (
    code     text    primary key,
    name     text    not null,
    type     text    not null check (type in ('TRUST', 'PRACTICE', 'ICB', 'INDEPENDENT')),
    outcode  text,
    address  text    not null default '',
    phone    text,
    parent   text,
    open     boolean not null,
    import   bigint  not null references directory_import,
    -- what a person may type to find it: lower case, no punctuation
    search   text    not null generated always as
        (lower(regexp_replace(replace(name, '''', '') || ' ' || address || ' ' || code, '[^[:alnum:]]+', ' ', 'g'))) stored
);
create index organisation_type on organisation (type);

create table site (
    code       text primary key,
    name       text not null,
    trust      text not null,
    latitude   double precision not null,
    longitude  double precision not null,
    import     bigint not null references directory_import
);
create index site_trust on site (trust);

create table outcode (
    outcode    text primary key,
    latitude   double precision not null,
    longitude  double precision not null,
    import     bigint not null references directory_import
);

create table treatment_function (
    code  text primary key,
    name  text not null
);

create table wait (
    trust               text not null,
    treatment_function  text not null references treatment_function,
    median_weeks        double precision,
    within_18_weeks     integer not null,
    waiting             integer not null check (waiting > 0),
    month               date not null,
    import              bigint not null references directory_import,
    primary key (trust, treatment_function)
);
create index wait_function on wait (treatment_function);

create table clinic (
    id                       uuid primary key,
    trust                    text not null,
    treatment_function       text not null references treatment_function,
    name                     text not null,
    accepts_second_opinions  boolean not null,
    records_only             boolean not null,
    contact                  text not null default ''
);
create unique index clinic_once on clinic (trust, treatment_function, name);

-- The treatment functions of the national waiting-time collection, so that a case can name one before any import.
insert into treatment_function (code, name) values
    ('C_100', 'General Surgery Service'),
    ('C_101', 'Urology Service'),
    ('C_110', 'Trauma and Orthopaedic Service'),
    ('C_120', 'Ear Nose and Throat Service'),
    ('C_130', 'Ophthalmology Service'),
    ('C_140', 'Oral Surgery Service'),
    ('C_150', 'Neurosurgical Service'),
    ('C_160', 'Plastic Surgery Service'),
    ('C_170', 'Cardiothoracic Surgery Service'),
    ('C_300', 'General Internal Medicine Service'),
    ('C_301', 'Gastroenterology Service'),
    ('C_320', 'Cardiology Service'),
    ('C_330', 'Dermatology Service'),
    ('C_340', 'Respiratory Medicine Service'),
    ('C_400', 'Neurology Service'),
    ('C_410', 'Rheumatology Service'),
    ('C_430', 'Elderly Medicine Service'),
    ('C_502', 'Gynaecology Service'),
    ('X02', 'Other - Medical Services'),
    ('X03', 'Other - Mental Health Services'),
    ('X04', 'Other - Paediatric Services'),
    ('X05', 'Other - Surgical Services'),
    ('X06', 'Other - Other Services');
