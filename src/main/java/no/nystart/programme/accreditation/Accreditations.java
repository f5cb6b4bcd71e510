package no.nystart.programme.accreditation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.CountQuery;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.Stamps;
import no.nystart.jobs.field.FieldJob;
import no.nystart.programme.ProgrammeRefusal;
import no.nystart.programme.accreditation.Accreditation.Basis;
import no.nystart.programme.attendance.Participant;
import no.nystart.programme.attendance.Participants;
import no.nystart.programme.attendance.Presence;
import no.nystart.programme.attendance.Presences;
import no.nystart.programme.course.LeaderProgrammes;
import no.nystart.register.companies.Leaders;

/** Gives accreditations, renews them, warns before they end and lets them lapse; the register knows who has one. */
@ApplicationScoped
public class Accreditations implements PanacheRepositoryBase<Accreditation, UUID>, FieldJob {

    /** How long before its end people are told. */
    private static final int WARNING_DAYS = 60;

    /** An accreditation ends soon, or has ended; fired within the transaction that finds it so. */
    public record Ending(UUID leader, LocalDate endsOn, boolean lapsed) {}

    /** One that holds, and soon no more. */
    public record Soon(UUID leader, String name, LocalDate endsOn) {}

    private static final int LIST_BOUND = 200;

    private final Participants participants;
    private final Presences presences;
    private final LeaderProgrammes programmes;
    private final CoachConfirmations confirmations;
    private final GuidedCertificates certificates;
    private final Leaders leaders;
    private final Stamps stamps;
    private final Event<Ending> endings;

    @Inject
    Accreditations(
            Participants participants,
            Presences presences,
            LeaderProgrammes programmes,
            CoachConfirmations confirmations,
            GuidedCertificates certificates,
            Leaders leaders,
            Stamps stamps,
            Event<Ending> endings) {
        this.participants = participants;
        this.presences = presences;
        this.programmes = programmes;
        this.confirmations = confirmations;
        this.certificates = certificates;
        this.leaders = leaders;
        this.stamps = stamps;
        this.endings = endings;
    }

    /**
     * After training: every gathering counts as done, and a coach has confirmed.
     *
     * @throws Refused with the first that is missing, and when there is one already
     */
    @Transactional
    public Accreditation give(UUID leader, UUID by) {
        Participant participant = participants.newest(leader);
        if (open(leader).isPresent()) {
            throw Refused.because(ProgrammeRefusal.ACCREDITED_BEFORE);
        }
        if (!presences.of(List.of(participant)).get(participant.id()).values().stream()
                .allMatch(Presence::counts)) {
            throw Refused.because(ProgrammeRefusal.ATTENDANCE_INCOMPLETE);
        }
        if (confirmations.among(List.of(participant.id())).isEmpty()) {
            throw Refused.because(ProgrammeRefusal.COACH_HAS_NOT_CONFIRMED);
        }
        Stamp stamp = stamps.of(by);
        return given(leader, Basis.TRAINING, stamp.on(), months(participant), stamp);
    }

    /** One that the leader had before, so that it too is kept or lapses. */
    @Transactional
    public Accreditation takeOver(UUID leader, LocalDate givenOn, UUID by) {
        if (open(leader).isPresent()) {
            throw Refused.because(ProgrammeRefusal.ACCREDITED_BEFORE);
        }
        Stamp stamp = stamps.of(by);
        if (givenOn.isAfter(stamp.on())) {
            throw Refused.because(
                    CommonRefusal.INVALID_INPUT, List.of(Fault.of("givenOn", ProgrammeRefusal.GIVEN_AHEAD, givenOn)));
        }
        return given(leader, Basis.EARLIER, givenOn, months(participants.newest(leader)), stamp);
    }

    /**
     * The re-check: another period for who has guided at least one person to a certificate since the last one was given,
     * also after it has lapsed.
     */
    @Transactional
    public Accreditation renew(UUID leader, UUID by) {
        Accreditation last = newest(leader).orElseThrow(() -> Refused.because(ProgrammeRefusal.NOT_ACCREDITED));
        if (certificates.of(leader, last.givenOn()) == 0) {
            throw Refused.because(ProgrammeRefusal.NOBODY_GUIDED);
        }
        Stamp stamp = stamps.of(by);
        if (last.isOpen()) {
            last.giveWay(stamp.on());
            flush();
        }
        return given(leader, Basis.RECHECK, stamp.on(), months(participants.newest(leader)), stamp);
    }

    private Accreditation given(UUID leader, Basis basis, LocalDate from, int months, Stamp stamp) {
        Accreditation fresh = new Accreditation(leader, basis, from, from.plusMonths(months), stamp);
        persist(fresh);
        leaders.byId(leader).accreditedByTraining(true);
        flush();
        return fresh;
    }

    private int months(Participant participant) {
        return programmes.byId(participant.programme()).outline().accreditedMonths();
    }

    @Override
    public String name() {
        return "accreditations";
    }

    /** Lets those lapse whose time has passed, and warns of those whose time soon has. */
    @Override
    @Transactional
    public void on(LocalDate today) {
        for (Accreditation one : list("closedOn is null and endsOn <= ?1", today)) {
            one.lapse(today);
            leaders.byId(one.leader()).accreditedByTraining(false);
            endings.fire(new Ending(one.leader(), one.endsOn(), true));
        }
        for (Accreditation one :
                list("closedOn is null and warnedOn is null and endsOn <= ?1", today.plusDays(WARNING_DAYS))) {
            one.warn(today);
            endings.fire(new Ending(one.leader(), one.endsOn(), false));
        }
        flush();
    }

    Optional<Accreditation> open(UUID leader) {
        return find("leader = ?1 and closedOn is null", leader).firstResultOptional();
    }

    /** The last one given, whether it holds or not. */
    public Optional<Accreditation> newest(UUID leader) {
        return find("leader = ?1 order by id desc", leader).firstResultOptional();
    }

    /** Those that hold, of these leaders. */
    public List<Accreditation> openOf(Collection<UUID> several) {
        return several.isEmpty() ? List.of() : list("leader in ?1 and closedOn is null", several);
    }

    /** Those that end soon in these regions, the first to end first. */
    public List<Soon> soon(Set<String> regions, LocalDate today) {
        return getEntityManager()
                .createQuery(
                        "select new no.nystart.programme.accreditation.Accreditations$Soon(l.id, l.name, a.endsOn)"
                                + " from Accreditation a join MentoringLeader l on l.id = a.leader"
                                + " join Company c on c.id = l.company where a.closedOn is null and a.endsOn <= :by"
                                + " and c.region in :regions order by a.endsOn, l.name",
                        Soon.class)
                .setParameter("by", today.plusDays(WARNING_DAYS))
                .setParameter("regions", regions)
                .setMaxResults(LIST_BOUND)
                .getResultList();
    }

    /** How many end soon in these regions. */
    public CountQuery endingSoon(Set<String> regions, LocalDate today) {
        return new CountQuery(
                "SELECT count(*) FROM accreditation a JOIN mentoring_leader l ON l.id = a.leader"
                        + " JOIN company c ON c.id = l.company WHERE a.closed_on IS NULL AND a.ends_on <= :endsBy"
                        + " AND c.region IN (:accreditedIn)",
                Map.of("endsBy", today.plusDays(WARNING_DAYS), "accreditedIn", regions));
    }
}
