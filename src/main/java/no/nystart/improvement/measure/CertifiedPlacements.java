package no.nystart.improvement.measure;

/** Contributed by the stage that gives certificates of practice out: which placements have led to one. */
public interface CertifiedPlacements {

    /**
     * A condition in SQL, without parameters.
     *
     * @param placement column with the placement's id
     */
    String led(String placement);
}
