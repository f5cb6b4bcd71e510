-- Lean tasks and certificates are counted from what happens instead of said; what was said of them stays.
UPDATE indicator SET measure = 'LEAN_TASKS_FINISHED', next_from = 50, excellent_from = 90 WHERE code = 'LEAN_TASK';
UPDATE indicator SET measure = 'CERTIFICATES_GIVEN', next_from = 40, excellent_from = 80 WHERE code = 'CERTIFICATES';
