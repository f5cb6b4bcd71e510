package no.nystart.programme.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.programme.ProgrammeRefusal;
import no.nystart.programme.course.Gatherings;
import no.nystart.programme.course.LeaderProgrammes;
import no.nystart.register.companies.Companies;
import no.nystart.register.companies.Leaders;
import no.nystart.register.intake.Fields;

/** What is done for one leader, by whoever may: joining a programme, seats at gatherings, making good what was missed. */
@ApplicationScoped
public class Joining {

    private final Participants participants;
    private final ParticipantReader reader;
    private final LeaderProgrammes programmes;
    private final Gatherings gatherings;
    private final GatheringSeats seats;
    private final CatchUps catchUps;
    private final Leaders leaders;
    private final Companies companies;

    @Inject
    Joining(
            Participants participants,
            ParticipantReader reader,
            LeaderProgrammes programmes,
            Gatherings gatherings,
            GatheringSeats seats,
            CatchUps catchUps,
            Leaders leaders,
            Companies companies) {
        this.participants = participants;
        this.reader = reader;
        this.programmes = programmes;
        this.gatherings = gatherings;
        this.seats = seats;
        this.catchUps = catchUps;
        this.leaders = leaders;
        this.companies = companies;
    }

    /** @return the name of the programme that was chosen, of the leader's own region */
    @Transactional
    public String join(UUID leader, Fields fields, UUID by) {
        UUID programme = reader.programme(fields, regionOf(leader));
        participants.join(programme, leader, by);
        return programmes.byId(programme).name();
    }

    /** At a gathering of a programme that the leader is in. */
    @Transactional
    public GatheringSeat signUp(UUID leader, UUID gathering, UUID by) {
        return seats.signUp(gathering, in(leader, gathering), by);
    }

    /** Also where they would have been a guest, to make good what they missed. */
    @Transactional
    public void cancel(UUID leader, ParticipantReader.Leaving leaving, UUID by) {
        Participant seated = participants.ofLeader(leader).stream()
                .filter(one -> seats.active(leaving.from(), one.id()).isPresent())
                .findFirst()
                .orElseThrow(() -> Refused.because(ProgrammeRefusal.NOT_SIGNED_UP));
        seats.cancel(leaving.from(), seated, leaving.why(), by);
    }

    /** At a gathering of the leader's own region. */
    @Transactional
    public GatheringSeat catchUpAt(UUID leader, ParticipantReader.Instead instead, UUID by) {
        String region = programmes
                .byId(gatherings.byId(instead.gathering()).programme())
                .region();
        if (!region.equals(regionOf(leader))) {
            throw Refused.because(
                    CommonRefusal.INVALID_INPUT, List.of(Fault.of("gathering", ProgrammeRefusal.GATHERING_UNKNOWN)));
        }
        return catchUps.at(instead.gathering(), in(leader, instead.missed()), instead.missed(), by);
    }

    @Transactional
    public void agree(UUID leader, ParticipantReader.Task task, UUID by) {
        catchUps.agree(in(leader, task.missed()), task.missed(), task.what(), task.dueOn(), by);
    }

    @Transactional
    public void done(UUID leader, UUID missed, UUID by) {
        catchUps.done(in(leader, missed), missed, by);
    }

    private Participant in(UUID leader, UUID gathering) {
        return participants
                .in(gatherings.byId(gathering).programme(), leader)
                .orElseThrow(() -> Refused.because(ProgrammeRefusal.NOT_IN_PROGRAMME));
    }

    private String regionOf(UUID leader) {
        return companies.byId(leaders.byId(leader).company()).region();
    }
}
