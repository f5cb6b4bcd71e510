-- One vocabulary of how far a goal has come, that of check-ins. Whoever said "on the way" has begun: no more than was said.
-- Hidden people's rows too, which the tables' owner does not see by itself.
SELECT set_config('nystart.cleared_offices', (SELECT string_agg(code, ',') FROM office), true);

ALTER TABLE own_progress DROP CONSTRAINT own_progress_progress_check;
UPDATE own_progress SET progress = 'BEGUN' WHERE progress = 'ON_THE_WAY';
ALTER TABLE own_progress ADD CONSTRAINT own_progress_progress_check
    CHECK (progress IN ('NOT_BEGUN', 'BEGUN', 'WELL_ON_THE_WAY', 'REACHED'));

-- progress by goal: ids and words of the list only
UPDATE review_contribution SET goals = replace(goals::text, '"ON_THE_WAY"', '"BEGUN"')::jsonb
    WHERE goals::text LIKE '%"ON_THE_WAY"%';
