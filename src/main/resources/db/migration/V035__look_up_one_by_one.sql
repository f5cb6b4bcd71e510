-- A row is as hidden as the person it is about, and its policy asks for the person. Of a plain EXISTS the planner thinks it
-- will be asked often, and reads every person into a hash before the first row: a list of fifty then costs as much as there
-- are people. With an OFFSET, which changes nothing, each row's person is looked up by key. Whether a policy hides what it
-- should is not touched.
DO $$
DECLARE
    known record;
BEGIN
    FOR known IN
        SELECT tablename, policyname, qual FROM pg_policies
        WHERE schemaname = current_schema() AND qual LIKE '%EXISTS%' AND qual NOT LIKE '%OFFSET%'
    LOOP
        EXECUTE format(
            'ALTER POLICY %I ON %I USING (%s)',
            known.policyname,
            known.tablename,
            regexp_replace(known.qual, '(WHERE \([^()]+\))\)', '\1 OFFSET 0)', 'g'));
    END LOOP;
END $$;
