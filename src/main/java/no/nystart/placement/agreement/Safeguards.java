package no.nystart.placement.agreement;

/**
 * What protects somebody under 18 at work.
 *
 * @param minimumAgeWorkExcluded work that the law keeps from those under 18 is not among the tasks
 * @param riskAssessment what the company's assessment says, or where it is kept; empty where none is stated
 * @param lateWorkReason why work between 21 and 23 is needed; empty where there is none
 */
public record Safeguards(
        Guardian guardian, boolean minimumAgeWorkExcluded, String riskAssessment, String lateWorkReason) {

    /** The guardian's part in the agreement. */
    public enum Guardian {
        INFORMED,
        CO_SIGNS
    }

    public Safeguards {
        riskAssessment = riskAssessment.strip();
        lateWorkReason = lateWorkReason.strip();
    }
}
