package no.nystart.privacy;

import java.util.Map;

/** As whom somebody is known here; one person can be known as several. */
public enum PersonKind {
    YOUNG_PERSON("young_person"),
    LEADER("leader"),
    ACCOUNT("account");

    private final String column;

    PersonKind(String column) {
        this.column = column;
    }

    /** The parameter of queries that carries their ids. */
    String parameter() {
        return column;
    }

    /**
     * What a table keeps about them: in rows whose column of the kind's own name is their id, unless said otherwise, and
     * which erasing takes away, unless said otherwise.
     */
    public Holding in(String table) {
        return new Holding(this, table, column, null, new Fate.Goes(), Map.of());
    }
}
