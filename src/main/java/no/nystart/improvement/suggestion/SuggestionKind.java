package no.nystart.improvement.suggestion;

/** What somebody tells a board of. */
public enum SuggestionKind {
    /** Something is not as it should be. */
    DEVIATION,
    /** Something could be better. */
    IMPROVEMENT
}
