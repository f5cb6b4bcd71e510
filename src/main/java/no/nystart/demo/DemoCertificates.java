package no.nystart.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.common.FieldClock;
import no.nystart.common.Stamp;
import no.nystart.outcome.certificate.Certificates;
import no.nystart.outcome.certificate.Instructors;
import no.nystart.outcome.certificate.MasteredLine;
import no.nystart.outcome.certificate.Mastery;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;
import no.nystart.register.companies.MentoringLeader;
import no.nystart.register.people.YoungPeople;

/** Certificates of practice for a few of the demo's placements that were completed where somebody is accredited. */
@ApplicationScoped
class DemoCertificates {

    private static final int LOOKED_AT = 30;
    private static final int GIVEN = 6;
    private static final int DAYS_BEFORE_THE_END = 12;

    /** How far the first processes have come, the others are not confirmed. */
    private static final List<Mastery> CONFIRMED = List.of(Mastery.MASTERS, Mastery.ALONE, Mastery.WITH_HELP);

    private final Placements placements;
    private final Instructors instructors;
    private final Certificates certificates;
    private final YoungPeople youngPeople;

    @Inject
    DemoCertificates(
            Placements placements, Instructors instructors, Certificates certificates, YoungPeople youngPeople) {
        this.placements = placements;
        this.instructors = instructors;
        this.certificates = certificates;
        this.youngPeople = youngPeople;
    }

    /** Confirmed shortly before the end and issued on its day. */
    void give() {
        placements.find("state = COMPLETED order by ends, id").page(0, LOOKED_AT).list().stream()
                .filter(placement -> !instructors.of(placement.company()).isEmpty())
                .limit(GIVEN)
                .forEach(this::give);
    }

    private void give(Placement placement) {
        UUID caseworker = youngPeople.byId(placement.youngPerson()).caseworker();
        MentoringLeader instructor = instructors.of(placement.company()).getFirst();
        LocalDate ends = placement.period().ends();
        Map<UUID, Mastery> mastered = new LinkedHashMap<>();
        List<MasteredLine> lines = certificates.lines(placement);
        for (int i = 0; i < Math.min(CONFIRMED.size(), lines.size()); i++) {
            mastered.put(lines.get(i).id(), CONFIRMED.get(i));
        }
        if (!mastered.isEmpty()) {
            certificates.confirm(
                    placement.id(), mastered, instructor.id(), on(ends.minusDays(DAYS_BEFORE_THE_END), caseworker));
            certificates.issue(placement.id(), "", on(ends, caseworker));
        }
    }

    private static Stamp on(LocalDate day, UUID by) {
        return new Stamp(by, day.atTime(12, 0).atZone(FieldClock.NORWAY).toInstant(), day);
    }
}
