package no.nystart.matching.proposal;

/**
 * One thing beside a proposal: what has become of it, or what can be done with it.
 *
 * @param label in the visitor's language, short: it stands in a row of a table
 * @param path where it is done, a page that a link opens; empty for a status
 */
public record ProposalAction(String label, String path, Kind kind) {

    public ProposalAction {
        if (kind.isStatus() != path.isEmpty()) {
            throw new IllegalArgumentException(kind + " with the path \"" + path + "\"");
        }
    }

    /** How it is shown. */
    public enum Kind {
        /** What the visitor is asked to do: a button on the page that explains, one a proposal at most. */
        NEXT_STEP,
        /** What the visitor can do besides: a link. */
        STEP,
        /** Statuses: a colour, a symbol and the label. */
        SUCCESS,
        INFO,
        WARNING,
        NEUTRAL;

        public boolean isStatus() {
            return switch (this) {
                case NEXT_STEP, STEP -> false;
                case SUCCESS, INFO, WARNING, NEUTRAL -> true;
            };
        }

        /** The kind of a status in templates. */
        public String colour() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public static ProposalAction step(String label, String path) {
        return new ProposalAction(label, path, Kind.STEP);
    }

    public static ProposalAction nextStep(String label, String path) {
        return new ProposalAction(label, path, Kind.NEXT_STEP);
    }

    /** @param kind one of the statuses */
    public static ProposalAction status(String label, Kind kind) {
        return new ProposalAction(label, "", kind);
    }
}
