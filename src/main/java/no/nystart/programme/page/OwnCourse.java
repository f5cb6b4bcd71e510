package no.nystart.programme.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nystart.common.FieldClock;
import no.nystart.programme.attendance.CatchUpTask;
import no.nystart.programme.attendance.CatchUps;
import no.nystart.programme.attendance.Participant;
import no.nystart.programme.attendance.Participants;
import no.nystart.programme.attendance.Presence;
import no.nystart.programme.attendance.Presences;
import no.nystart.programme.course.Gathering;
import no.nystart.programme.course.Gatherings;
import no.nystart.programme.course.LeaderProgramme;
import no.nystart.programme.course.LeaderProgrammes;
import no.nystart.register.companies.Companies;
import no.nystart.register.companies.Leaders;
import no.nystart.register.companies.MentoringLeader;
import no.nystart.web.Choice;

/** Where one leader stands in the programmes they are in. */
@ApplicationScoped
class OwnCourse {

    /** One gathering as the leader meets it. @param task what is done in its place, if anything is agreed on */
    record Step(Gathering gathering, Presence presence, boolean begun, Optional<CatchUpTask> task) {

        public boolean canSignUp() {
            return !begun
                    && switch (presence) {
                        case NOT_SIGNED_UP, CANCELLED -> true;
                        case ATTENDED, MADE_GOOD, CATCHING_UP, ABSENT, SIGNED_UP, WAITING -> false;
                    };
        }

        public boolean canCancel() {
            return !begun && (presence == Presence.SIGNED_UP || presence == Presence.WAITING);
        }

        /** It has begun without them, and nothing is agreed on yet. */
        public boolean isToCatchUp() {
            return begun && presence.isMissed() && presence != Presence.CATCHING_UP;
        }
    }

    /** @param others gatherings to come at which a missed one can be made good */
    record In(Participant participant, LeaderProgramme programme, List<Step> steps, List<Gathering> others) {

        public Optional<Step> step(UUID gathering) {
            return steps.stream()
                    .filter(step -> step.gathering().id().equals(gathering))
                    .findFirst();
        }

        public Optional<Step> next() {
            return steps.stream().filter(step -> !step.begun()).findFirst();
        }
    }

    /** @param open programmes of the region that they are not in */
    record View(MentoringLeader leader, String company, List<In> in, List<LeaderProgramme> open) {

        /** The open ones, to choose from. */
        public List<Choice> choices() {
            return open.stream()
                    .map(programme -> Choice.of(programme.id(), programme.name()))
                    .toList();
        }
    }

    private final Leaders leaders;
    private final Companies companies;
    private final Participants participants;
    private final LeaderProgrammes programmes;
    private final Gatherings gatherings;
    private final Presences presences;
    private final CatchUps catchUps;
    private final FieldClock clock;

    @Inject
    OwnCourse(
            Leaders leaders,
            Companies companies,
            Participants participants,
            LeaderProgrammes programmes,
            Gatherings gatherings,
            Presences presences,
            CatchUps catchUps,
            FieldClock clock) {
        this.leaders = leaders;
        this.companies = companies;
        this.participants = participants;
        this.programmes = programmes;
        this.gatherings = gatherings;
        this.presences = presences;
        this.catchUps = catchUps;
        this.clock = clock;
    }

    View of(UUID id) {
        MentoringLeader leader = leaders.byId(id);
        String region = companies.byId(leader.company()).region();
        LocalDate today = clock.today();
        List<Participant> in = participants.ofLeader(id);
        Set<UUID> programmesIn = in.stream().map(Participant::programme).collect(Collectors.toSet());
        Map<UUID, LeaderProgramme> their = programmes.byIds(programmesIn).stream()
                .collect(Collectors.toMap(LeaderProgramme::id, Function.identity()));
        Map<UUID, Map<Gathering, Presence>> been = presences.of(in);
        List<Gathering> coming = gatherings.coming(region, today);
        Set<UUID> withSomethingToCome =
                coming.stream().map(Gathering::programme).collect(Collectors.toSet());
        return new View(
                leader,
                companies.byId(leader.company()).name(),
                in.stream()
                        .map(one -> in(one, their.get(one.programme()), been.get(one.id()), coming, today))
                        .toList(),
                programmes.of(List.of(region)).stream()
                        .filter(one -> withSomethingToCome.contains(one.id()))
                        .filter(one -> !programmesIn.contains(one.id()))
                        .toList());
    }

    private In in(
            Participant participant,
            LeaderProgramme programme,
            Map<Gathering, Presence> been,
            List<Gathering> coming,
            LocalDate today) {
        Map<UUID, CatchUpTask> tasks = catchUps.of(participant).stream()
                .collect(Collectors.toMap(CatchUpTask::gathering, Function.identity()));
        return new In(
                participant,
                programme,
                been.entrySet().stream()
                        .map(one -> new Step(
                                one.getKey(),
                                one.getValue(),
                                one.getKey().hasBegun(today),
                                Optional.ofNullable(tasks.get(one.getKey().id()))))
                        .toList(),
                coming.stream()
                        .filter(gathering -> !been.containsKey(gathering))
                        .toList());
    }
}
