package no.nystart.privacy;

import java.util.Map;

/** As whom somebody is known here; one person can be known as several. */
public enum PersonKind {
    YOUNG_PERSON("young_person", "young_person", "first_name || ' ' || last_name"),
    LEADER("leader", "mentoring_leader", "name"),
    ACCOUNT("account", "account", "display_name");

    private final String column;
    private final String table;
    private final String called;

    PersonKind(String column, String table, String called) {
        this.column = column;
        this.table = table;
        this.called = called;
    }

    /** Where their own row is. */
    String table() {
        return table;
    }

    /** What they are called there, in SQL. */
    String called() {
        return called;
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
