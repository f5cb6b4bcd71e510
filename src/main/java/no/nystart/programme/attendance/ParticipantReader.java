package no.nystart.programme.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Refused;
import no.nystart.programme.ProgrammeRefusal;
import no.nystart.programme.attendance.GatheringSeat.Attendance;
import no.nystart.programme.course.Gathering;
import no.nystart.programme.course.Gatherings;
import no.nystart.programme.course.LeaderProgramme;
import no.nystart.programme.course.LeaderProgrammes;
import no.nystart.register.companies.Leaders;
import no.nystart.register.companies.MentoringLeader;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;

/** Reads who joins, leaves and came from what was typed; the fields are named as in the API. */
@ApplicationScoped
public class ParticipantReader {

    private static final int MOST_AT_ONCE = 200;
    private static final int LONGEST = 500;
    private static final UUID NOBODY = new UUID(0, 0);

    private final Leaders leaders;
    private final Gatherings gatherings;
    private final LeaderProgrammes programmes;

    @Inject
    ParticipantReader(Leaders leaders, Gatherings gatherings, LeaderProgrammes programmes) {
        this.leaders = leaders;
        this.gatherings = gatherings;
        this.programmes = programmes;
    }

    /** A leader, or a gathering, and why they leave it. */
    public record Leaving(UUID from, String why) {}

    /** What is done in place of a missed gathering. */
    public record Task(UUID missed, String what, LocalDate dueOn) {}

    /** A missed gathering, and the one that makes it good. */
    public record Instead(UUID missed, UUID gathering) {}

    /** One leader or more. @throws Refused with every fault */
    public List<UUID> leaders(Fields fields) {
        Reading reading = new Reading(fields);
        List<UUID> chosen = reading.knownList("leaders", MOST_AT_ONCE, this::leader, ProgrammeRefusal.LEADER_UNKNOWN);
        reading.refuseIfFaulty();
        return chosen;
    }

    /** @throws Refused with every fault */
    public Leaving leaderLeaving(Fields fields) {
        Reading reading = new Reading(fields);
        Leaving leaving = new Leaving(
                reading.known("leader", this::leader, ProgrammeRefusal.LEADER_UNKNOWN)
                        .orElse(NOBODY),
                reading.text("why", LONGEST));
        reading.refuseIfFaulty();
        return leaving;
    }

    /** @throws Refused with every fault */
    public UUID programme(Fields fields, String region) {
        Reading reading = new Reading(fields);
        Optional<UUID> programme = reading.known(
                "programme",
                text -> id(text).flatMap(programmes::findByIdOptional)
                        .filter(known -> known.region().equals(region))
                        .map(LeaderProgramme::id),
                ProgrammeRefusal.NOT_IN_PROGRAMME);
        reading.refuseIfFaulty();
        return programme.orElseThrow();
    }

    /** @throws Refused with every fault */
    public UUID gathering(Fields fields) {
        Reading reading = new Reading(fields);
        UUID gathering = gathering(reading, "gathering");
        reading.refuseIfFaulty();
        return gathering;
    }

    /** @throws Refused with every fault */
    public Leaving seatGivenUp(Fields fields) {
        Reading reading = new Reading(fields);
        Leaving leaving = new Leaving(gathering(reading, "gathering"), reading.text("why", LONGEST));
        reading.refuseIfFaulty();
        return leaving;
    }

    /** @throws Refused with every fault */
    public Task task(Fields fields) {
        Reading reading = new Reading(fields);
        Task task = new Task(gathering(reading, "missed"), reading.text("what", LONGEST), reading.date("dueOn"));
        reading.refuseIfFaulty();
        return task;
    }

    /** @throws Refused with every fault */
    public Instead instead(Fields fields) {
        Reading reading = new Reading(fields);
        Instead instead = new Instead(gathering(reading, "missed"), gathering(reading, "gathering"));
        reading.refuseIfFaulty();
        return instead;
    }

    /** @throws Refused with every fault */
    public UUID missed(Fields fields) {
        Reading reading = new Reading(fields);
        UUID missed = gathering(reading, "missed");
        reading.refuseIfFaulty();
        return missed;
    }

    /**
     * Who came and who was missed; nothing chosen for a leader is nothing noted.
     *
     * @param expected the leaders that the fields are named by
     * @throws Refused with every fault
     */
    public Map<UUID, Attendance> attendance(Fields fields, List<UUID> expected) {
        Reading reading = new Reading(fields);
        Map<UUID, Attendance> came = new HashMap<>();
        for (UUID leader : expected) {
            Attendance attendance = reading.optionalCode(leader.toString(), Attendance.class);
            if (attendance != null) {
                came.put(leader, attendance);
            }
        }
        reading.refuseIfFaulty();
        return came;
    }

    /**
     * Who came and who was missed, as two lists; whoever is in both was missed.
     *
     * @throws Refused with every fault
     */
    public Map<UUID, Attendance> attendance(Fields fields) {
        Reading reading = new Reading(fields);
        Map<UUID, Attendance> came = new HashMap<>();
        reading.knownList("attended", MOST_AT_ONCE, this::leader, ProgrammeRefusal.LEADER_UNKNOWN)
                .forEach(leader -> came.put(leader, Attendance.ATTENDED));
        reading.knownList("absent", MOST_AT_ONCE, this::leader, ProgrammeRefusal.LEADER_UNKNOWN)
                .forEach(leader -> came.put(leader, Attendance.ABSENT));
        reading.refuseIfFaulty();
        return came;
    }

    private UUID gathering(Reading reading, String field) {
        return reading.known(
                        field,
                        text -> id(text).flatMap(gatherings::findByIdOptional).map(Gathering::id),
                        ProgrammeRefusal.GATHERING_UNKNOWN)
                .orElse(NOBODY);
    }

    private Optional<UUID> leader(String text) {
        return id(text).flatMap(leaders::findByIdOptional).map(MentoringLeader::id);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
