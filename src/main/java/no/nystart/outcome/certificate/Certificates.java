package no.nystart.outcome.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;
import no.nystart.register.companies.Companies;
import no.nystart.register.companies.Leaders;
import no.nystart.register.companies.MentoringLeader;
import no.nystart.register.companies.Places;

/** What young people are confirmed to master, and the certificates that are given out for it. */
@ApplicationScoped
public class Certificates {

    /** Letters that a reason can have. */
    public static final int LONGEST = 300;

    private final EntityManager entities;
    private final Placements placements;
    private final Companies companies;
    private final Places places;
    private final Leaders leaders;
    private final Instructors instructors;
    private final ProcessLists lists;
    private final PaperWriter writer;

    @Inject
    Certificates(
            EntityManager entities,
            Placements placements,
            Companies companies,
            Places places,
            Leaders leaders,
            Instructors instructors,
            ProcessLists lists,
            PaperWriter writer) {
        this.entities = entities;
        this.placements = placements;
        this.companies = companies;
        this.places = places;
        this.leaders = leaders;
        this.instructors = instructors;
        this.lists = lists;
        this.writer = writer;
    }

    /** The occupation's processes, each with its last confirmation; from the region's list while nothing is confirmed. */
    @Transactional
    public List<MasteredLine> lines(Placement placement) {
        Map<UUID, ProcessConfirmation> last = last(placement.id());
        Map<UUID, String> names =
                leaders
                        .byIds(last.values().stream()
                                .map(ProcessConfirmation::leader)
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(MentoringLeader::id, MentoringLeader::name));
        return processes(placement).stream()
                .map(process -> Optional.ofNullable(last.get(process.id()))
                        .map(confirmed ->
                                new MasteredLine(process, confirmed, names.getOrDefault(confirmed.leader(), "")))
                        .orElseGet(() -> new MasteredLine(process, null, "")))
                .toList();
    }

    public String occupation(Placement placement) {
        return begun(placement.id())
                .map(Certificate::occupation)
                .orElseGet(() -> places.byId(placement.place()).details().occupation());
    }

    private List<WorkProcess> processes(Placement placement) {
        return begun(placement.id()).map(Certificate::processes).orElseGet(() -> listed(placement));
    }

    private List<WorkProcess> listed(Placement placement) {
        return lists.listed(companies.byId(placement.company()).region(), occupation(placement))
                .processes();
    }

    private Optional<Certificate> begun(UUID placement) {
        return Optional.ofNullable(entities.find(Certificate.class, placement));
    }

    private Map<UUID, ProcessConfirmation> last(UUID placement) {
        Map<UUID, ProcessConfirmation> last = new HashMap<>();
        entities.createQuery(
                        "from ProcessConfirmation where placement = :placement order by id", ProcessConfirmation.class)
                .setParameter("placement", placement)
                .getResultStream()
                .forEach(confirmed -> last.put(confirmed.process(), confirmed));
        return last;
    }

    /**
     * An instructor confirms how well processes are done; what is confirmed so already stays as it is.
     *
     * @param mastered by process
     * @param leader the instructor
     * @throws Refused NOT_AN_INSTRUCTOR, NOTHING_TO_CONFIRM_YET, NO_PROCESSES, or NOT_FOUND for a process of another list
     */
    @Transactional
    public void confirm(UUID id, Map<UUID, Mastery> mastered, UUID leader, Stamp stamp) {
        Placement placement = placements.locked(id);
        if (placement.state() == Placement.State.AWAITING_START) {
            throw Refused.because(CertificateRefusal.NOTHING_TO_CONFIRM_YET);
        }
        if (!instructors.has(placement.company(), leader)) {
            throw Refused.because(CertificateRefusal.NOT_AN_INSTRUCTOR);
        }
        List<WorkProcess> processes = processes(placement);
        if (processes.isEmpty()) {
            throw Refused.because(CertificateRefusal.NO_PROCESSES);
        }
        if (!processes.stream().map(WorkProcess::id).toList().containsAll(mastered.keySet())) {
            throw Refused.because(CommonRefusal.NOT_FOUND);
        }
        begin(placement, processes, stamp.on());
        Map<UUID, ProcessConfirmation> before = last(id);
        mastered.forEach((process, mastery) -> {
            boolean same = Optional.ofNullable(before.get(process))
                    .filter(confirmed -> confirmed.says(mastery))
                    .isPresent();
            if (!same) {
                entities.persist(new ProcessConfirmation(id, process, mastery, leader, stamp));
            }
        });
        entities.flush();
    }

    private void begin(Placement placement, List<WorkProcess> processes, LocalDate today) {
        if (begun(placement.id()).isEmpty()) {
            entities.persist(new Certificate(placement.id(), occupation(placement), processes, today));
            entities.flush();
        }
    }

    /**
     * Gives out a certificate of what is confirmed; a second one replaces the first.
     *
     * @param why what was wrong with the one before; not asked for the first
     * @throws Refused NOTHING_CONFIRMED, NOTHING_CORRECTED, or with a fault in {@code why}
     */
    @Transactional
    public CertificateVersion issue(UUID id, String why, Stamp stamp) {
        Placement placement = placements.locked(id);
        List<MasteredLine> confirmed = lines(placement).stream()
                .filter(line -> line.confirmed() != null)
                .toList();
        if (confirmed.isEmpty()) {
            throw Refused.because(CertificateRefusal.NOTHING_CONFIRMED);
        }
        Paper paper = writer.of(placement, occupation(placement), confirmed, stamp.on());
        List<CertificateVersion> before = versions(id);
        if (!before.isEmpty()) {
            CertificateVersion newest = before.getFirst();
            if (!newest.isWithdrawn() && newest.paper().equals(paper)) {
                throw Refused.because(CertificateRefusal.NOTHING_CORRECTED);
            }
            require(why);
        }
        CertificateVersion version = new CertificateVersion(id, before.size() + 1, paper, why.strip(), stamp);
        entities.persist(version);
        entities.flush();
        return version;
    }

    /** Refused as NOT_FOUND when there is none, WITHDRAWN_BEFORE, or with a fault in {@code why}. */
    @Transactional
    public CertificateVersion withdraw(UUID id, int number, String why, Stamp stamp) {
        CertificateVersion version = version(id, number);
        entities.lock(version, LockModeType.PESSIMISTIC_WRITE);
        require(why);
        version.withdraw(why.strip(), stamp);
        entities.flush();
        return version;
    }

    private static void require(String why) {
        if (why.isBlank()) {
            throw Refused.because(CommonRefusal.INVALID_INPUT, List.of(Fault.of("why", CommonRefusal.MISSING)));
        }
        if (why.strip().length() > LONGEST) {
            throw Refused.because(
                    CommonRefusal.INVALID_INPUT, List.of(Fault.of("why", CommonRefusal.TOO_LONG, LONGEST)));
        }
    }

    /** The newest first. */
    public List<CertificateVersion> versions(UUID placement) {
        return entities.createQuery(
                        "from CertificateVersion where placement = :placement order by number desc",
                        CertificateVersion.class)
                .setParameter("placement", placement)
                .getResultList();
    }

    public CertificateVersion version(UUID placement, int number) {
        return versions(placement).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }
}
