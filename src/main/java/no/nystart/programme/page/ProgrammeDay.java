package no.nystart.programme.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.common.FieldClock;
import no.nystart.web.DayCounts;
import no.nystart.web.DayItems;
import no.nystart.web.Messages;
import no.nystart.web.VisitorLanguage;
import no.nystart.web.Written;

/** What leader programmes have for a coordinator to see to, and a leader's next gathering. */
@ApplicationScoped
class ProgrammeDay implements DayItems, DayCounts {

    /** How long before a gathering it stands on the leader's day. */
    private static final int SOON_DAYS = 14;

    private final Due due;
    private final EntityManager entities;
    private final FieldClock clock;
    private final VisitorLanguage language;
    private final Messages messages;

    @Inject
    ProgrammeDay(Due due, EntityManager entities, FieldClock clock, VisitorLanguage language, Messages messages) {
        this.due = due;
        this.entities = entities;
        this.clock = clock;
        this.language = language;
        this.messages = messages;
    }

    @Override
    public List<DayCount> counts(Visitor visitor) {
        Set<String> regions = visitor.scope(Operation.PROGRAMME_LIST).regions();
        if (regions.isEmpty()) {
            return List.of();
        }
        ProgrammeMessages words = messages.of(ProgrammeMessages.class);
        return List.of(
                new DayCount(
                        due.countUnnoted(regions),
                        count -> new DayItem(words.dayAttendance(count), "/programmes", "warning")),
                new DayCount(
                        due.countLate(regions),
                        count -> new DayItem(words.dayCatchUp(count), "/programmes", "warning")));
    }

    @Override
    public List<DayItem> of(Visitor visitor) {
        Set<UUID> leaders = visitor.scope(Operation.OWN_PROGRAMME_SHOW).leaders();
        if (leaders.isEmpty()) {
            return List.of();
        }
        LocalDate today = clock.today();
        return entities.createQuery(
                        "select g.title, g.startsOn from Gathering g join GatheringSeat s on s.gathering = g.id"
                                + " join Participant p on p.id = s.participant where p.leader in :leaders"
                                + " and s.state = SIGNED_UP and g.startsOn between :today and :soon order by g.startsOn",
                        Object[].class)
                .setParameter("leaders", leaders)
                .setParameter("today", today)
                .setParameter("soon", today.plusDays(SOON_DAYS))
                .getResultStream()
                .map(row -> new DayItem(
                        messages.of(ProgrammeMessages.class)
                                .dayNext(
                                        (String) row[0],
                                        Written.inWords(
                                                (LocalDate) row[1],
                                                language.get().locale())),
                        "/my-programme",
                        "info"))
                .toList();
    }
}
