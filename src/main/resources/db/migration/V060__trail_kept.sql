-- The trail is the database's: the pages' role adds to it and reads it. What it asks for under a letting-go, functions of the
-- owner do, and they do no more than is promised: lines go that are ten years old, and somebody erased goes out of the words.
REVOKE UPDATE, DELETE, TRUNCATE ON audit_line, record_opening, log_control_line FROM ${appRole};
GRANT UPDATE (seen_by, seen_at, version) ON record_opening TO ${appRole};
GRANT UPDATE (verdict, remark, judged_by, judged_at, judged_on) ON log_control_line TO ${appRole};

-- Nobody's temporary table stands in for the real one.
ALTER FUNCTION only_under_a_letting_go() SET search_path = pg_catalog, public, pg_temp;

-- By the database's own clock, which no replica sets. A shorter period in retention.properties is refused here.
CREATE FUNCTION let_go_of_old_trail(known text, before timestamptz, most integer) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    gone bigint;
BEGIN
    IF before IS NULL
       OR before > ((now() AT TIME ZONE 'Europe/Oslo')::date - interval '10 years') AT TIME ZONE 'Europe/Oslo' THEN
        RAISE EXCEPTION 'permission denied: the trail is kept for ten years' USING ERRCODE = 'insufficient_privilege';
    END IF;
    CASE known
        WHEN 'audit_line' THEN
            DELETE FROM public.audit_line WHERE id IN (
                SELECT id FROM public.audit_line WHERE at < before ORDER BY at LIMIT most);
        WHEN 'record_opening' THEN
            DELETE FROM public.record_opening WHERE id IN (
                SELECT id FROM public.record_opening WHERE ends_at < before LIMIT most);
        WHEN 'log_control_line' THEN
            DELETE FROM public.log_control_line WHERE (control, line) IN (
                SELECT l.control, l.line FROM public.log_control_line l JOIN public.log_control c ON c.id = l.control
                WHERE c.drawn_at < before LIMIT most);
    END CASE;
    GET DIAGNOSTICS gone = ROW_COUNT;
    RETURN gone;
END $$;

-- Who is erased cannot be put back, so this is of no use against anybody whose record is wanted. Their account's name goes
-- too; who looked, at whom, when and what for stays.
CREATE FUNCTION blur_in_trail(erased uuid, pattern text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM public.young_person WHERE id = erased AND erased_on IS NOT NULL) THEN
        RAISE EXCEPTION 'permission denied: % is not erased', erased USING ERRCODE = 'insufficient_privilege';
    END IF;
    UPDATE public.audit_line SET reason = regexp_replace(reason, pattern, '[…]', 'gi')
    WHERE subject = erased AND reason ~* pattern;
    UPDATE public.audit_line
    SET account_name = regexp_replace(account_name, pattern, '[…]', 'gi'), reason = regexp_replace(reason, pattern, '[…]', 'gi')
    WHERE (account_name ~* pattern OR reason ~* pattern)
      AND account IN (SELECT g.account FROM public.role_grant g JOIN public.account a ON a.id = g.account
                      WHERE g.role = 'MENTEE' AND g.young_person = erased AND a.closed_at IS NOT NULL);
    UPDATE public.record_opening SET reason = repeat('–', 20) WHERE young_person = erased;
    UPDATE public.log_control_line SET remark = regexp_replace(remark, pattern, '[…]', 'gi')
    WHERE young_person = erased AND remark ~* pattern;
END $$;

REVOKE ALL ON FUNCTION let_go_of_old_trail, blur_in_trail FROM PUBLIC;
GRANT EXECUTE ON FUNCTION let_go_of_old_trail, blur_in_trail TO ${appRole};

-- Nothing of an erased person is there, or comes back; what has been let go stays told as it was.
ALTER TABLE young_person ADD CONSTRAINT erased_is_empty CHECK (
    erased_on IS NULL
    OR (first_name = '' AND last_name = '' AND national_id = '' AND phone IS NULL AND email IS NULL
        AND emergency_phone IS NULL AND guardian_phone IS NULL AND home_postal_code = ''));

CREATE FUNCTION done_for_good() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'permission denied: what is done to a % is done for good', TG_TABLE_NAME
        USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER erased_for_good BEFORE UPDATE ON young_person FOR EACH ROW
    WHEN (OLD.erased_on IS NOT NULL AND NEW.erased_on IS NULL) EXECUTE FUNCTION done_for_good();
CREATE TRIGGER ended_for_good BEFORE UPDATE ON letting_go FOR EACH ROW
    WHEN (OLD.ended_at IS NOT NULL) EXECUTE FUNCTION done_for_good();
