package no.nystart.outcome.report;

/**
 * How many placements stand how, and how the people in them stand at one moment.
 *
 * @param all that have begun or will
 * @param ended of all, by their time or before it
 * @param early of those ended, before their time
 * @param known of all, those of whom it is known how they stand at the moment
 */
public record Figures(
        int all,
        int ended,
        int early,
        int known,
        int jobHere,
        int jobElsewhere,
        int education,
        int otherMeasure,
        int nothing) {

    public static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0);

    Figures plus(Figures other) {
        return new Figures(
                all + other.all,
                ended + other.ended,
                early + other.early,
                known + other.known,
                jobHere + other.jobHere,
                jobElsewhere + other.jobElsewhere,
                education + other.education,
                otherMeasure + other.otherMeasure,
                nothing + other.nothing);
    }

    public int underWay() {
        return all - ended;
    }

    public int work() {
        return jobHere + jobElsewhere;
    }

    /** Work or education: what the programme is for. */
    public int reached() {
        return work() + education;
    }
}
