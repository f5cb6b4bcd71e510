package no.nystart.improvement.suggestion;

/** How far it has come. */
public enum SuggestionState {
    NEW,
    /** Somebody does something about it by a date. */
    TAKEN_ON,
    DONE,
    /** Nothing is done, and whoever told has read why. */
    DECLINED;

    public boolean isOpen() {
        return switch (this) {
            case NEW, TAKEN_ON -> true;
            case DONE, DECLINED -> false;
        };
    }
}
