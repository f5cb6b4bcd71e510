package no.nystart.programme.visit.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nystart.programme.visit.VisitView;
import no.nystart.web.Choice;

/**
 * A visit with what its visitor can do about it.
 *
 * @param own companies of the visitor
 * @param leaders of theirs who have not signed up
 * @param revision that a change must name
 */
record VisitPage(
        VisitView view,
        LocalDate today,
        Set<UUID> own,
        List<Choice> leaders,
        boolean mayHost,
        boolean canSignUp,
        boolean canTell,
        String revision) {

    public boolean isToCome() {
        return view.cancelledBecause() == null && !today.isAfter(view.on());
    }

    public boolean isOwn(UUID company) {
        return own.contains(company);
    }

    /** Whether one can no longer sign up, for want of seats or because the day has passed. */
    public boolean isFull() {
        return view.free() == 0;
    }
}
