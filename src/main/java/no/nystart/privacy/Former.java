package no.nystart.privacy;

/**
 * What rows that stay call somebody erased who was here for their work. The name stands in the database as bokmål has it,
 * so that it reads well wherever it gets to; pages say it in the visitor's language ({@link FormerNames}).
 */
public enum Former {
    LEADER("Tidligere leder"),
    CONTACT("Tidligere kontaktperson"),
    EMPLOYEE("Tidligere ansatt");

    private final String stored;

    Former(String stored) {
        this.stored = stored;
    }

    String stored() {
        return stored;
    }

    /** As a value in SQL. */
    public String sql() {
        return "'" + stored + "'";
    }
}
