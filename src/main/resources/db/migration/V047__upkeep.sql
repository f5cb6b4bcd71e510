-- For whoever looks after the service: which migrations there have been, so that a replica can tell that its tables are not
-- there yet, and how long the last matches took.
GRANT SELECT ON flyway_schema_history TO ${appRole};
CREATE INDEX proposed_match_asked ON proposed_match (asked_on);
