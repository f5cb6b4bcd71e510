package no.nystart.programme.project;

import java.util.Locale;

/** Which projects a list holds; each is a condition on {@code unit_project p} in SQL. */
public enum ShownProjects {
    OPEN("p.concluded_on IS NULL"),
    /** Those with a measure or a follow-up whose day has passed. */
    OVERDUE(
            "p.concluded_on IS NULL AND (EXISTS (SELECT FROM project_measure m WHERE m.project = p.id AND m.done_on IS NULL"
                    + " AND m.due_on < :today) OR EXISTS (SELECT FROM project_follow_up f WHERE f.project = p.id"
                    + " AND f.held_on IS NULL AND f.on_day < :today))"),
    /** The same, of units that the visitor guides. */
    OVERDUE_MINE(OVERDUE.condition
            + " AND EXISTS (SELECT FROM guided_unit u JOIN guide g ON g.id = u.guide WHERE u.company = p.company"
            + " AND u.released_on IS NULL AND g.account = :me)"),
    CONCLUDED("p.concluded_on IS NOT NULL");

    private final String condition;

    ShownProjects(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    /** In addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Open ones where nothing else is asked for. */
    public static ShownProjects of(String key) {
        for (ShownProjects shown : values()) {
            if (shown.key().equals(key)) {
                return shown;
            }
        }
        return OPEN;
    }
}
