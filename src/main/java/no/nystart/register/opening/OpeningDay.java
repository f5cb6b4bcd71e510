package no.nystart.register.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.access.opening.Openings;
import no.nystart.web.DayCounts;
import no.nystart.web.DayItems.DayItem;
import no.nystart.web.MenuEntry;
import no.nystart.web.Messages;

/** Tells a manager that somebody from outside has opened a record, and shows who may where to do so. */
@ApplicationScoped
class OpeningDay implements DayCounts {

    private final Openings openings;
    private final Messages messages;

    @Inject
    OpeningDay(Openings openings, Messages messages) {
        this.openings = openings;
        this.messages = messages;
    }

    @Override
    public List<DayCount> counts(Visitor visitor) {
        Set<String> offices = visitor.scope(Operation.RECORD_OPENING_LIST).offices();
        OpeningMessages words = messages.of(OpeningMessages.class);
        return offices.isEmpty()
                ? List.of()
                : List.of(new DayCount(
                        openings.unseenAt(offices),
                        unseen -> new DayItem(words.dayUnseen(unseen), "/record-openings", "warning")));
    }

    @Produces
    @Singleton
    MenuEntry opening() {
        return MenuEntry.of(18, "/open-record", Operation.RECORD_OPEN, OpeningMessages.class, OpeningMessages::menuOpen)
                .neededSeldom();
    }

    @Produces
    @Singleton
    MenuEntry openingsOfTheOffice() {
        return MenuEntry.of(
                        19,
                        "/record-openings",
                        Operation.RECORD_OPENING_LIST,
                        OpeningMessages.class,
                        OpeningMessages::openings)
                .neededSeldom();
    }
}
