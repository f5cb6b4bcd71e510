package no.nystart.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.FieldClock;
import no.nystart.common.Stamp;
import no.nystart.outcome.certificate.Certificates;
import no.nystart.outcome.certificate.Instructors;
import no.nystart.outcome.certificate.MasteredLine;
import no.nystart.outcome.certificate.Mastery;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;
import no.nystart.programme.accreditation.Accreditations;
import no.nystart.register.companies.MentoringLeader;

/** Certificates of practice for a few of a past cohort who were where somebody is accredited. */
@ApplicationScoped
class DemoCertificates implements DemoChapter {

    private static final int ORDER = 40;
    private static final int GIVEN = 6;
    private static final int DAYS_BEFORE_THE_END = 12;

    /** How far the first processes have come, the others are not confirmed. */
    private static final List<Mastery> CONFIRMED = List.of(Mastery.MASTERS, Mastery.ALONE, Mastery.WITH_HELP);

    private final Placements placements;
    private final Instructors instructors;
    private final Certificates certificates;
    private final Accreditations accreditations;

    @Inject
    DemoCertificates(
            Placements placements, Instructors instructors, Certificates certificates, Accreditations accreditations) {
        this.placements = placements;
        this.instructors = instructors;
        this.certificates = certificates;
        this.accreditations = accreditations;
    }

    @Override
    public int order() {
        return ORDER;
    }

    /** Confirmed shortly before the end and issued on its day. */
    @Override
    public void tell(PlayedCohort cohort, LocalDate today) {
        if (cohort.over()) {
            cohort.placements().stream()
                    .filter(played -> canHaveOne(played, cohort))
                    .limit(GIVEN)
                    .forEach(played -> give(played, cohort));
        }
    }

    private boolean canHaveOne(PlayedPlacement played, PlayedCohort cohort) {
        Placement placement = placements.byId(played.placement());
        return placement.state() == Placement.State.COMPLETED
                && instructor(placement, cohort).isPresent()
                && !certificates.lines(placement).isEmpty();
    }

    /** Of the cohort's own leaders, one who was accredited then. */
    private Optional<UUID> instructor(Placement placement, PlayedCohort cohort) {
        LocalDate ends = placement.period().ends();
        return instructors.of(placement.company()).stream()
                .map(MentoringLeader::id)
                .filter(cohort.leaders()::contains)
                .filter(leader -> accreditations
                        .newest(leader)
                        .filter(given -> given.givenOn().isAfter(ends))
                        .isEmpty())
                .findFirst();
    }

    private void give(PlayedPlacement played, PlayedCohort cohort) {
        Placement placement = placements.byId(played.placement());
        if (!certificates.versions(placement.id()).isEmpty()) {
            return;
        }
        UUID instructor = instructor(placement, cohort).orElseThrow();
        LocalDate ends = placement.period().ends();
        Map<UUID, Mastery> mastered = new LinkedHashMap<>();
        List<MasteredLine> lines = certificates.lines(placement);
        for (int i = 0; i < Math.min(CONFIRMED.size(), lines.size()); i++) {
            mastered.put(lines.get(i).id(), CONFIRMED.get(i));
        }
        Stamp before = noon(ends.minusDays(DAYS_BEFORE_THE_END), played.caseworker());
        certificates.confirm(placement.id(), mastered, instructor, before);
        certificates.issue(placement.id(), "", noon(ends, played.caseworker()));
    }

    static Stamp noon(LocalDate day, UUID by) {
        return new Stamp(by, day.atTime(12, 0).atZone(FieldClock.NORWAY).toInstant(), day);
    }
}
