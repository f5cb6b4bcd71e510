-- Accounts, what they may, how they sign in, and the trail of what they saw.
CREATE EXTENSION IF NOT EXISTS pgcrypto;
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- The pages' role uses every table that comes later, and owns none.
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${appRole};
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO ${appRole};

CREATE TABLE account (
    id             uuid PRIMARY KEY,
    login          text NOT NULL,
    display_name   text NOT NULL,
    password_hash  text,
    language       text NOT NULL DEFAULT 'nb' CHECK (language IN ('nb', 'nn', 'en')),
    demo           boolean NOT NULL DEFAULT false,
    closed_at      timestamptz,
    created_at     timestamptz NOT NULL,
    version        bigint NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX account_login ON account (lower(login));

-- A right given and perhaps taken away again; never changed, so that it can be told who might what, when.
CREATE TABLE role_grant (
    id            uuid PRIMARY KEY,
    account       uuid NOT NULL REFERENCES account,
    role          text NOT NULL,
    region        text,
    office        text,
    company       uuid,
    leader        uuid,
    young_person  uuid,
    cleared       boolean NOT NULL DEFAULT false,
    granted_by    uuid REFERENCES account,
    granted_at    timestamptz NOT NULL,
    revoked_by    uuid REFERENCES account,
    revoked_at    timestamptz
);
CREATE INDEX role_grant_account ON role_grant (account) WHERE revoked_at IS NULL;

CREATE TABLE session (
    id            uuid PRIMARY KEY,
    token_hash    bytea NOT NULL UNIQUE,
    account       uuid NOT NULL REFERENCES account,
    started_at    timestamptz NOT NULL,
    last_seen_at  timestamptz NOT NULL,
    ended_at      timestamptz
);
CREATE INDEX session_account ON session (account) WHERE ended_at IS NULL;

CREATE TABLE api_token (
    id          uuid PRIMARY KEY,
    token_hash  bytea NOT NULL UNIQUE,
    account     uuid NOT NULL REFERENCES account,
    name        text NOT NULL,
    created_at  timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL,
    revoked_at  timestamptz
);
CREATE INDEX api_token_account ON api_token (account);

-- A link that opens an account once: the first password, or a new one.
CREATE TABLE invitation (
    id          uuid PRIMARY KEY,
    token_hash  bytea NOT NULL UNIQUE,
    account     uuid NOT NULL REFERENCES account,
    created_by  uuid REFERENCES account,
    created_at  timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL,
    used_at     timestamptz
);
CREATE INDEX invitation_account ON invitation (account);

-- Tries to sign in, per login and per network address, both hashed: neither an account list nor a log of addresses.
CREATE TABLE sign_in_try (
    key_hash      bytea PRIMARY KEY,
    failures      integer NOT NULL,
    last_failure  timestamptz NOT NULL
);

-- The one time the setup token was used; a second row cannot be.
CREATE TABLE setup (
    only_once  boolean PRIMARY KEY DEFAULT true CHECK (only_once),
    account    uuid NOT NULL REFERENCES account,
    done_at    timestamptz NOT NULL
);

-- Answers already given, so that a phone may repeat a write; in the same transaction as the write itself.
CREATE TABLE idempotent_answer (
    account       uuid NOT NULL REFERENCES account,
    key           text NOT NULL,
    request_hash  bytea NOT NULL,
    status        integer NOT NULL,
    location      text,
    etag          text,
    body          text,
    answered_at   timestamptz NOT NULL,
    PRIMARY KEY (account, key)
);
CREATE INDEX idempotent_answer_age ON idempotent_answer (answered_at);

-- The field's date runs ahead of the wall clock by this many days; demo mode only.
CREATE TABLE field_clock (
    only_one    boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    days_ahead  integer NOT NULL DEFAULT 0
);
INSERT INTO field_clock DEFAULT VALUES;

-- Who was shown whom, when, where and why. The pages' role can add and read, nothing else.
CREATE TABLE audit_line (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at           timestamptz NOT NULL,
    account      uuid,
    account_name text NOT NULL,
    operation    text NOT NULL,
    subject_kind text NOT NULL,
    subject      uuid,
    place        text NOT NULL,
    outcome      text NOT NULL,
    reason       text
);
CREATE INDEX audit_line_subject ON audit_line (subject_kind, subject, id DESC);
CREATE INDEX audit_line_account ON audit_line (account, id DESC);
REVOKE UPDATE, DELETE, TRUNCATE ON audit_line FROM ${appRole};
