package no.nystart.improvement.measure;

/** What events can be asked for a number of. */
public enum Measure {
    /** Placements that run today, paused ones with them. */
    PLACEMENTS_RUNNING(Unit.COUNT),
    /** Of the placements that ended within a year: those that were not ended early. */
    PLACEMENTS_COMPLETED(Unit.PERCENT),
    /** Of the check-ins of the last eight weeks: those told of within three days. */
    CHECK_INS_IN_TIME(Unit.PERCENT),
    /** Of the placements that run: those without unexcused absence in the last four weeks. */
    FULL_ATTENDANCE(Unit.PERCENT),
    /** Red flags that are up. */
    OPEN_REDS(Unit.COUNT),
    /** Of the leaders: those who have been at their first gathering. */
    LEADERS_READY(Unit.PERCENT),
    /** Of the deviations and suggestions of the last year: those that were answered. */
    SUGGESTIONS_ANSWERED(Unit.PERCENT),
    /** Of the leaders in a programme with lean tasks: those who have finished theirs. */
    LEAN_TASKS_FINISHED(Unit.PERCENT),
    /** Of the placements that were completed within a year: those that led to a certificate of practice. */
    CERTIFICATES_GIVEN(Unit.PERCENT);

    /** What the number counts. */
    public enum Unit {
        COUNT,
        PERCENT
    }

    private final Unit unit;

    Measure(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }
}
