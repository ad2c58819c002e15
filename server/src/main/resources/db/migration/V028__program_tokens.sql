-- Tokens of clinical systems that were used: a digest of issuer and token id, so that none is used twice.
create table program_token (
    id         text primary key,
    expires_at timestamptz not null
);
create index program_token_expiry on program_token (expires_at);
