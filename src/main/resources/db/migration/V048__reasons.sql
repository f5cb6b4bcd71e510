-- Why a right was given and why it was taken away, and every wording that somebody has declared confidentiality in.
ALTER TABLE role_grant ADD COLUMN reason text, ADD COLUMN revoked_reason text;
CREATE INDEX role_grant_history ON role_grant (account, granted_at DESC);

ALTER TABLE confidentiality_declaration
    DROP CONSTRAINT confidentiality_declaration_pkey,
    ADD PRIMARY KEY (account, wording);
