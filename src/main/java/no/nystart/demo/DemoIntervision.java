package no.nystart.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.nystart.access.Accounts;
import no.nystart.access.SignInWay;
import no.nystart.common.Workday;
import no.nystart.followup.alarm.Alarms;
import no.nystart.followup.alarm.RaisedFlag;
import no.nystart.improvement.intervision.Cases;
import no.nystart.improvement.intervision.IntervisionSession;
import no.nystart.improvement.intervision.MethodStep;
import no.nystart.improvement.intervision.PlannedSession;
import no.nystart.improvement.intervision.Sessions;
import org.jspecify.annotations.Nullable;

/** Two cases of the running cohort: one whose action has gone back to its flag, and one for the session to come. */
@ApplicationScoped
class DemoIntervision implements DemoChapter {

    private static final int ORDER = 70;
    private static final int DAYS_AGO = 12;

    private static final String LATE = """
            En ungdom i begynnelsen av tjueårene er i praksis på et verksted. Lederen forteller at ungdommen blir borte fra \
            arbeidet midt på dagen uten å si fra.

            Hvordan kan lederen ta det opp uten at ungdommen mister motet?""";

    private static final String SAD = """
            En ungdom har vært i praksis i noen måneder. I det siste virker ungdommen trist, og trekker seg unna de andre i \
            pausene.

            Hva kan jeg spørre om, og hvem bør spørre?""";

    private final Sessions sessions;
    private final Cases cases;
    private final Alarms alarms;
    private final Accounts accounts;

    @Inject
    DemoIntervision(Sessions sessions, Cases cases, Alarms alarms, Accounts accounts) {
        this.sessions = sessions;
        this.cases = cases;
        this.alarms = alarms;
        this.accounts = accounts;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void tell(PlayedCohort cohort, LocalDate today) {
        if (cohort.over()) {
            return;
        }
        UUID coach = accounts.named("coach").orElseThrow().id();
        LocalDate held = Workday.onOrAfter(today.minusDays(DAYS_AGO));
        PlayedPlacement overdue = story(cohort, Story.CONCERN_OVERDUE);
        toBring(overdue).ifPresent(flag -> Bygone.on(held, () -> hold(overdue, flag, held, coach)));
        PlayedPlacement open = story(cohort, Story.CONCERN_OPEN);
        toBring(open)
                .ifPresent(flag -> sessions.toCome(Set.of(DemoRegister.REGION)).stream()
                        .findFirst()
                        .ifPresent(session -> bring(open, flag, session.id(), SAD)));
    }

    private static PlayedPlacement story(PlayedCohort cohort, Story story) {
        return cohort.placements().get(Story.of(PastCohort.RUNNING).indexOf(story));
    }

    /** The red flag that is up, unless somebody has brought it already. */
    private Optional<UUID> toBring(PlayedPlacement from) {
        return alarms.of(from.placement()).stream()
                .filter(flag -> flag.isUp() && flag.isRed())
                .map(RaisedFlag::id)
                .findFirst()
                .filter(flag -> cases.from(from.placement(), flag).isEmpty());
    }

    private void hold(PlayedPlacement from, UUID flag, LocalDate day, UUID coach) {
        IntervisionSession session = sessions.plan(
                DemoRegister.REGION,
                new PlannedSession("Når noen blir borte", day, LocalTime.of(13, 0), "Møterommet hos NAV"),
                coach);
        sessions.sign(session.id(), SignInWay.PASSWORD, coach);
        bring(from, flag, session.id(), LATE);
        @Nullable MethodStep step = null;
        for (MethodStep next : MethodStep.values()) {
            sessions.goOn(session.id(), step, coach);
            step = next;
        }
        cases.agree(session.id(), "Lederen og ungdommen avtaler hva de gjør når dagen blir for lang", coach);
        cases.takeBack(from.placement(), flag, "De prøver kortere økter med pause imellom", from.caseworker());
    }

    private void bring(PlayedPlacement from, UUID flag, UUID session, String told) {
        sessions.sign(session, SignInWay.PASSWORD, from.caseworker());
        cases.open(from.placement(), flag, session, told, from.caseworker());
        cases.review(from.placement(), flag, "v0", told, from.caseworker());
    }
}
