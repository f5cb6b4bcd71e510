package no.nystart.followup.alarm;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nystart.followup.checkin.CheckInLog;
import no.nystart.followup.flags.Absence;
import no.nystart.followup.flags.Course;
import no.nystart.followup.flags.Pulse;
import no.nystart.followup.plan.CheckInPlan;
import no.nystart.followup.plan.PlanBasis;
import no.nystart.followup.schedule.PlanBases;
import no.nystart.followup.schedule.Schedules;
import no.nystart.placement.agreement.WorkingWeek;
import no.nystart.placement.course.Placement;
import no.nystart.placement.signing.AgreementVersion;

/** Gathers how placements have gone so far, in a few queries however many there are. */
@ApplicationScoped
class Courses {

    /** A version that everybody has signed, and none that is newer. */
    private static final String IN_FORCE =
            "from AgreementVersion v where v.agreement in :placements and v.state = SIGNED"
                    + " and not exists (select 1 from AgreementVersion n where n.agreement = v.agreement and n.state = SIGNED"
                    + " and n.number > v.number)";

    private final PlanBases bases;
    private final Schedules schedules;
    private final CheckInLog log;
    private final EntityManager entities;
    private final List<CourseSource> sources;

    @Inject
    Courses(
            PlanBases bases,
            Schedules schedules,
            CheckInLog log,
            EntityManager entities,
            @All List<CourseSource> sources) {
        this.bases = bases;
        this.schedules = schedules;
        this.log = log;
        this.entities = entities;
        this.sources = sources;
    }

    /** By placement. */
    Map<UUID, Course> of(Collection<Placement> placements) {
        List<UUID> ids = placements.stream().map(Placement::id).toList();
        Map<UUID, PlanBasis> basis = bases.of(placements);
        Map<UUID, CheckInPlan> plans = schedules.of(ids);
        Map<UUID, WorkingWeek> weeks = weeks(ids);
        Map<UUID, List<Absence>> absences = log.absences(ids);
        Map<UUID, List<LocalDate>> talks = gathered(
                Stream.concat(Stream.of(log.talks(ids)), sources.stream().map(source -> source.talks(ids))));
        Map<UUID, List<Pulse>> pulses = gathered(sources.stream().map(source -> source.pulses(ids)));
        return ids.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> course(
                                Objects.requireNonNull(basis.get(id)),
                                Objects.requireNonNull(weeks.get(id)),
                                Objects.requireNonNull(plans.get(id)),
                                talks.getOrDefault(id, List.of()),
                                absences.getOrDefault(id, List.of()),
                                pulses.getOrDefault(id, List.of()))));
    }

    private static Course course(
            PlanBasis basis,
            WorkingWeek week,
            CheckInPlan plan,
            List<LocalDate> talks,
            List<Absence> absences,
            List<Pulse> pulses) {
        return new Course(basis.period(), week, basis.workingDays(), plan, talks, absences, pulses, basis.concerns());
    }

    private Map<UUID, WorkingWeek> weeks(List<UUID> placements) {
        return entities.createQuery(IN_FORCE, AgreementVersion.class)
                .setParameter("placements", placements)
                .getResultStream()
                .collect(Collectors.toMap(
                        AgreementVersion::agreement, version -> version.terms().hours()));
    }

    private static <T> Map<UUID, List<T>> gathered(Stream<Map<UUID, List<T>>> parts) {
        Map<UUID, List<T>> all = new HashMap<>();
        parts.forEach(part -> part.forEach((id, some) -> all.merge(
                id,
                some,
                (one, other) -> Stream.concat(one.stream(), other.stream()).toList())));
        return all;
    }
}
