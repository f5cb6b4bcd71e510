-- Who an account's holder is to another who says so: the directory of those who work for NAV, or the country's common
-- sign-in. The subject as a keyed hash: for the common sign-in it is a national id.
CREATE TABLE account_identity (
    account       uuid NOT NULL REFERENCES account,
    provider      text NOT NULL CHECK (provider IN ('ENTRA', 'IDPORTEN')),
    subject_hash  bytea NOT NULL,
    bound_at      timestamptz NOT NULL,
    PRIMARY KEY (provider, subject_hash),
    UNIQUE (account, provider)
);

-- How a session began, and the name it has at whoever vouched for it, so that their sign-out ends it.
ALTER TABLE session ADD COLUMN way text NOT NULL DEFAULT 'PASSWORD';
ALTER TABLE session ADD COLUMN provider_session bytea;
CREATE INDEX session_provider ON session (provider_session) WHERE provider_session IS NOT NULL AND ended_at IS NULL;

-- Rights that follow from the directory's groups, and go with them; the others are the administrator's.
ALTER TABLE role_grant ADD COLUMN provider text CHECK (provider IN ('ENTRA'));
