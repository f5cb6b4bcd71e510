-- A leader who has left and is erased: their row stays without anything of theirs, for placements and agreements to point to.
ALTER TABLE mentoring_leader ADD COLUMN erased_on date;
ALTER TABLE mentoring_leader ADD CONSTRAINT erased_is_empty CHECK (erased_on IS NULL OR (email IS NULL AND phone IS NULL));
CREATE TRIGGER erased_for_good BEFORE UPDATE ON mentoring_leader FOR EACH ROW
    WHEN (OLD.erased_on IS NOT NULL AND NEW.erased_on IS NULL) EXECUTE FUNCTION done_for_good();
