-- A proposal is as hidden as the young person it is about, from the moment that person becomes protected.
ALTER TABLE proposal ENABLE ROW LEVEL SECURITY;
ALTER TABLE proposal FORCE ROW LEVEL SECURITY;
CREATE POLICY as_the_person ON proposal FOR SELECT
    USING (EXISTS (SELECT FROM young_person p WHERE p.id = young_person));
-- The worker that writes them is no visitor, and is cleared for nobody.
CREATE POLICY written_by_workers ON proposal FOR INSERT WITH CHECK (true);
