package no.nystart.programme.attendance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.Stamps;
import no.nystart.programme.ProgrammeRefusal;
import no.nystart.programme.course.Gathering;
import no.nystart.programme.course.Gatherings;
import no.nystart.programme.course.LeaderProgramme;
import no.nystart.programme.course.LeaderProgrammes;
import no.nystart.register.companies.Companies;
import no.nystart.register.companies.Company;
import no.nystart.register.companies.Leaders;
import no.nystart.register.companies.MentoringLeader;

/** Who is in which leader programme. */
@ApplicationScoped
public class Participants implements PanacheRepositoryBase<Participant, UUID> {

    private final LeaderProgrammes programmes;
    private final Gatherings gatherings;
    private final GatheringSeats seats;
    private final Readiness readiness;
    private final Leaders leaders;
    private final Companies companies;
    private final Stamps stamps;

    @Inject
    Participants(
            LeaderProgrammes programmes,
            Gatherings gatherings,
            GatheringSeats seats,
            Readiness readiness,
            Leaders leaders,
            Companies companies,
            Stamps stamps) {
        this.programmes = programmes;
        this.gatherings = gatherings;
        this.seats = seats;
        this.readiness = readiness;
        this.leaders = leaders;
        this.companies = companies;
        this.stamps = stamps;
    }

    /**
     * Takes a leader of the region in and signs them up for every gathering that has not begun; once in, nothing changes.
     * From now on attendance decides whether they are ready.
     */
    @Transactional
    public Participant join(UUID programmeId, UUID leader, UUID by) {
        LeaderProgramme programme = programmes.byId(programmeId);
        requireOfRegion(programme.region(), leader);
        return in(programmeId, leader).orElseGet(() -> joined(programme, leader, stamps.of(by)));
    }

    private Participant joined(LeaderProgramme programme, UUID leader, Stamp stamp) {
        Participant participant = new Participant(programme.id(), leader, stamp);
        persist(participant);
        flush();
        gatherings.of(programme.id()).stream()
                .filter(gathering -> !gathering.hasBegun(stamp.on()))
                .map(Gathering::id)
                .forEach(gathering -> seats.signUp(gathering, participant, stamp.by()));
        readiness.settle(leader);
        return participant;
    }

    /** Gives up all seats to come. Without a programme they stay as ready as they are, until the register says otherwise. */
    @Transactional
    public void leave(UUID programme, UUID leader, String why, UUID by) {
        Participant participant =
                in(programme, leader).orElseThrow(() -> Refused.because(ProgrammeRefusal.NOT_IN_PROGRAMME));
        seats.giveUpAllOf(participant, why, by);
        participant.leave(why, stamps.of(by));
        flush();
        readiness.settle(leader);
    }

    private void requireOfRegion(String region, UUID leader) {
        boolean ofRegion = leaders.findByIdOptional(leader)
                .map(MentoringLeader::company)
                .flatMap(companies::findByIdOptional)
                .map(Company::region)
                .filter(region::equals)
                .isPresent();
        if (!ofRegion) {
            throw Refused.because(
                    CommonRefusal.INVALID_INPUT, List.of(Fault.of("leader", ProgrammeRefusal.LEADER_UNKNOWN)));
        }
    }

    public Optional<Participant> in(UUID programme, UUID leader) {
        return find("programme = ?1 and leader = ?2 and leaving.on is null", programme, leader)
                .firstResultOptional();
    }

    /** The programmes that the leader is in, the newest first. */
    public List<Participant> ofLeader(UUID leader) {
        return list("leader = ?1 and leaving.on is null order by id desc", leader);
    }

    /** In the programme they joined last. @throws Refused when they are in none */
    public Participant newest(UUID leader) {
        return ofLeader(leader).stream()
                .findFirst()
                .orElseThrow(() -> Refused.because(ProgrammeRefusal.NOT_IN_PROGRAMME));
    }

    /** Those who are in the programme. */
    public List<Participant> of(UUID programme) {
        return list("programme = ?1 and leaving.on is null order by id", programme);
    }
}
