package no.nystart.programme.visit;

import java.util.Locale;

/** Which visits a list holds; each is a condition on {@code study_visit v} in SQL. */
public enum ShownVisits {
    /** Those to come. */
    UPCOMING("v.cancelled_on IS NULL AND v.on_day >= :today", "v.on_day, v.id"),
    /** Those that one's company can still sign up for, and has not. */
    OPEN(
            "v.cancelled_on IS NULL AND v.last_day >= :today AND v.host NOT IN (:companies)"
                    + " AND NOT EXISTS (SELECT FROM visit_guest g WHERE g.visit = v.id AND g.withdrawn_on IS NULL"
                    + " AND g.company IN (:companies)) AND (SELECT count(*) FROM visit_guest g WHERE g.visit = v.id"
                    + " AND g.withdrawn_on IS NULL) < v.seats",
            "v.on_day, v.id"),
    /** Those of which one's company has not told yet. */
    UNTOLD(
            "v.cancelled_on IS NULL AND v.on_day <= :today AND EXISTS (SELECT FROM visit_guest g WHERE g.visit = v.id"
                    + " AND g.withdrawn_on IS NULL AND g.company IN (:companies) AND NOT EXISTS (SELECT FROM visit_feedback f"
                    + " WHERE f.visit = v.id AND f.company = g.company))",
            "v.on_day, v.id"),
    /** Those of one's own with suggestions that nobody has answered. */
    UNANSWERED(
            "v.host IN (:companies) AND EXISTS (SELECT FROM visit_suggestion s WHERE s.visit = v.id AND s.fate IS NULL)",
            "v.on_day, v.id"),
    PAST("(v.on_day < :today OR v.cancelled_on IS NOT NULL)", "v.on_day DESC, v.id DESC");

    private final String condition;
    private final String order;

    ShownVisits(String condition, String order) {
        this.condition = condition;
        this.order = order;
    }

    String condition() {
        return condition;
    }

    String order() {
        return order;
    }

    /** Whether it asks for the companies of the visitor. */
    public boolean isOfCompanies() {
        return condition.contains(":companies");
    }

    /** In addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those to come where nothing else is asked for. */
    public static ShownVisits of(String key) {
        for (ShownVisits shown : values()) {
            if (shown.key().equals(key)) {
                return shown;
            }
        }
        return UPCOMING;
    }
}
