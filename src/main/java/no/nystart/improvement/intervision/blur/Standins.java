package no.nystart.improvement.intervision.blur;

/** What stands where something was blurred, in one language. */
public interface Standins {

    String of(Known.Kind kind);

    /** «ungdommens», of what {@link #of} says. */
    String possessive(String standin);

    /** @param week of the placement, 1 for the first */
    String week(int week);

    String beforeThePlacement();

    String afterThePlacement();

    String age(AgeBand band);

    /** For telephone numbers, addresses and the like. */
    String leftOut();
}
