package no.nystart.demo;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Accounts;
import no.nystart.common.FieldClock;
import no.nystart.jobs.DurableJob;
import no.nystart.jobs.Lane;
import no.nystart.jobs.Shutdown;
import no.nystart.outcome.report.ReportRows;
import no.nystart.register.cohorts.Cohort;
import org.jboss.logging.Logger;

/**
 * Plays the cohorts before the one that waits, after the first start, so that nobody waits for it: registered, matched,
 * placed and followed up by the verbs that everybody uses, each on a day gone by. A placement is played in one
 * transaction, all of it or nothing, so that a worker that is killed is followed by one who goes on.
 */
@ApplicationScoped
class DemoPast implements DurableJob {

    private static final Logger LOG = Logger.getLogger(DemoPast.class);

    private final PastRegister register;
    private final PastMatching matching;
    private final PastPlacements placements;
    private final List<DemoChapter> chapters;
    private final Accounts accounts;
    private final EntityManager entities;
    private final FieldClock clock;
    private final PastDays days;
    private final ReportRows reportRows;

    @Inject
    DemoPast(
            PastRegister register,
            PastMatching matching,
            PastPlacements placements,
            @All List<DemoChapter> chapters,
            Accounts accounts,
            EntityManager entities,
            FieldClock clock,
            PastDays days,
            ReportRows reportRows) {
        this.register = register;
        this.matching = matching;
        this.placements = placements;
        this.chapters = chapters.stream()
                .sorted(Comparator.comparingInt(DemoChapter::order))
                .toList();
        this.accounts = accounts;
        this.entities = entities;
        this.clock = clock;
        this.days = days;
        this.reportRows = reportRows;
    }

    @Override
    public String name() {
        return "demo-past";
    }

    @Override
    public Lane lane() {
        return Lane.OFFICE;
    }

    @Override
    public Outcome work(UUID subject, Shutdown shutdown) {
        LocalDate today = clock.today();
        for (PastCohort past : PastCohort.values()) {
            if (play(past, today, shutdown) == Outcome.LEFT_OFF) {
                return Outcome.LEFT_OFF;
            }
        }
        reportRows.work();
        LOG.info("The demo's past is in place.");
        return Outcome.DONE;
    }

    private Outcome play(PastCohort past, LocalDate today, Shutdown shutdown) {
        Cohort cohort = days.play(() -> register.register(past, today));
        UUID coordinator = accounts.named("koordinator").orElseThrow().id();
        LocalDate starts = cohort.details().placementStart();
        UUID run = matching.released(cohort.id(), starts, coordinator);
        List<UUID> people = days.play(() -> members(cohort.id()));
        for (int number = 0; number < people.size(); number++) {
            if (shutdown.hasBegun()) {
                return Outcome.LEFT_OFF;
            }
            play(past, run, people.get(number), number, today);
        }
        PlayedCohort played = days.play(() -> played(past, cohort.id(), coordinator, people));
        for (DemoChapter chapter : chapters) {
            days.play(() -> {
                chapter.tell(played, today);
                return chapter;
            });
        }
        return Outcome.DONE;
    }

    private void play(PastCohort past, UUID run, UUID person, int number, LocalDate today) {
        days.play(() -> {
            placements.play(past, run, person, number, today);
            return person;
        });
    }

    private PlayedCohort played(PastCohort past, UUID id, UUID coordinator, List<UUID> people) {
        Cohort cohort = entities.find(Cohort.class, id);
        return new PlayedCohort(
                id,
                past == PastCohort.FIRST,
                cohort.details().placementStart(),
                coordinator,
                List.copyOf(cohort.places()),
                List.copyOf(cohort.leaders()),
                placements.played(past, people));
    }

    /** In the order in which they were registered. */
    private List<UUID> members(UUID cohort) {
        return entities.createQuery(
                        "select m.key.youngPerson from Member m where m.key.cohort = :cohort order by m.key.youngPerson",
                        UUID.class)
                .setParameter("cohort", cohort)
                .getResultList();
    }

    @Override
    public void givenUp(UUID subject, Throwable cause) {
        LOG.error("The demo has no past", cause);
    }
}
