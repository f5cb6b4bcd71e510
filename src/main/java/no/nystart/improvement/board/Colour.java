package no.nystart.improvement.board;

/** How a goal stands; each is shown as a colour, a symbol and a word. */
public enum Colour {
    RED("danger"),
    AMBER("warning"),
    GREEN("success"),
    NOT_MEASURED("neutral");

    private final String kind;

    Colour(String kind) {
        this.kind = kind;
    }

    /** What the tag {@code status} calls it. */
    public String kind() {
        return kind;
    }
}
