-- Personal data go when somebody has them erased or their time is over, and not otherwise: what the pages' role could not
-- take away before, it can take away now under a letting-go that is written down, and under nothing else.

-- An erasure of one person's data, or one round of the retention of one kind. Added to; only its end is filled in.
CREATE TABLE letting_go (
    id          uuid PRIMARY KEY,
    kind        text NOT NULL CHECK (kind IN ('ERASURE', 'RETENTION')),
    -- of an erasure: why, and where the archive has what must be kept; of a retention: the kind of data
    what        text NOT NULL,
    archived_as text,
    -- of an erasure: an id that nobody is found by any more
    person      uuid,
    ordered_by  uuid REFERENCES account,
    begun_at    timestamptz NOT NULL,
    begun_on    date NOT NULL,
    ended_at    timestamptz,
    -- rows by table
    gone        jsonb NOT NULL,
    CHECK ((kind = 'ERASURE') = (person IS NOT NULL)),
    CHECK ((kind = 'ERASURE') = (archived_as IS NOT NULL)),
    CHECK (kind = 'RETENTION' OR ordered_by IS NOT NULL)
);
CREATE INDEX letting_go_round ON letting_go (what, begun_at DESC) WHERE kind = 'RETENTION';
CREATE UNIQUE INDEX letting_go_under_way ON letting_go (what) WHERE kind = 'RETENTION' AND ended_at IS NULL;
REVOKE UPDATE, DELETE, TRUNCATE ON letting_go FROM ${appRole};
GRANT UPDATE (ended_at, gone) ON letting_go TO ${appRole};

-- The transaction names its letting-go in nystart.letting_go, which must be under way.
CREATE FUNCTION only_under_a_letting_go() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM letting_go
        WHERE id::text = current_setting('nystart.letting_go', true) AND ended_at IS NULL) THEN
        RAISE EXCEPTION 'permission denied: % changes under a letting-go only', TG_TABLE_NAME
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NULL;
END $$;

-- Rows that go.
DO $$
DECLARE
    known text;
BEGIN
    FOREACH known IN ARRAY ARRAY[
        'audit_line', 'placement_event', 'appointment', 'standstill', 'concern', 'raised_flag', 'check_in', 'absence',
        'goal_progress', 'flag_handling', 'minutes_answer', 'outcome_status', 'outcome_question', 'outcome_link',
        'placement_closing', 'outcome_correction', 'certificate', 'certificate_version', 'process_confirmation',
        'log_control_line', 'record_opening']
    LOOP
        EXECUTE format('GRANT DELETE ON %I TO ${appRole}', known);
        EXECUTE format('CREATE TRIGGER goes_under_a_letting_go BEFORE DELETE ON %I'
            ' FOR EACH STATEMENT EXECUTE FUNCTION only_under_a_letting_go()', known);
    END LOOP;
END $$;

-- Words in which somebody's name can stand, on rows that stay. Nothing else of them can be changed.
DO $$
DECLARE
    known record;
BEGIN
    FOR known IN VALUES
        ('audit_line', 'account_name, reason'),
        ('decision', 'reason, shown'),
        ('match_answer', 'on_behalf_because, told'),
        ('match_extension', 'reason'),
        ('match_withdrawal', 'reason'),
        ('agreement_signature', 'signatory, on_behalf_because, told')
    LOOP
        EXECUTE format('GRANT UPDATE (%s) ON %I TO ${appRole}', known.column2, known.column1);
        EXECUTE format('CREATE TRIGGER blurred_under_a_letting_go BEFORE UPDATE OF %s ON %I'
            ' FOR EACH STATEMENT EXECUTE FUNCTION only_under_a_letting_go()', known.column2, known.column1);
    END LOOP;
END $$;
