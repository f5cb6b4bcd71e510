package no.nystart.programme.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nystart.programme.attendance.GatheringSeat;
import no.nystart.programme.attendance.GatheringSeats;
import no.nystart.programme.attendance.Roster;
import no.nystart.programme.course.Gathering;
import no.nystart.programme.course.Gatherings;
import no.nystart.programme.course.LeaderProgramme;
import no.nystart.programme.course.LeaderProgrammes;
import no.nystart.programme.task.LeanTask;
import no.nystart.programme.task.LeanTasks;
import no.nystart.register.cohorts.Cohorts;
import no.nystart.register.companies.Companies;
import no.nystart.register.companies.Company;
import no.nystart.register.companies.Leaders;
import no.nystart.register.companies.MentoringLeader;
import no.nystart.web.Choice;

/** What the coordinator sees of one leader programme. */
@ApplicationScoped
class Cockpit {

    /** A gathering with how full it is. */
    record Filled(Gathering gathering, long taken, long waiting) {}

    /**
     * @param tasks by participant
     * @param free leaders who are not in it
     */
    record View(
            LeaderProgramme programme,
            List<Filled> gatherings,
            List<Roster.Line> lines,
            Map<UUID, LeanTask> tasks,
            List<Choice> free) {

        /** The leader's lean task; empty while none is described. */
        public Optional<LeanTask> task(Roster.Line line) {
            return Optional.ofNullable(tasks.get(line.participant()));
        }

        /** Those who are in it, to choose from. */
        public List<Choice> choices() {
            return lines.stream()
                    .map(line -> Choice.of(line.leader(), line.name() + ", " + line.companyName()))
                    .toList();
        }

        public long ready() {
            return lines.stream().filter(Roster.Line::ready).count();
        }
    }

    private final LeaderProgrammes programmes;
    private final Gatherings gatherings;
    private final GatheringSeats seats;
    private final Roster roster;
    private final LeanTasks tasks;
    private final Cohorts cohorts;
    private final Companies companies;
    private final Leaders leaders;

    @Inject
    Cockpit(
            LeaderProgrammes programmes,
            Gatherings gatherings,
            GatheringSeats seats,
            Roster roster,
            LeanTasks tasks,
            Cohorts cohorts,
            Companies companies,
            Leaders leaders) {
        this.programmes = programmes;
        this.gatherings = gatherings;
        this.seats = seats;
        this.roster = roster;
        this.tasks = tasks;
        this.cohorts = cohorts;
        this.companies = companies;
        this.leaders = leaders;
    }

    View of(UUID id) {
        LeaderProgramme programme = programmes.byId(id);
        List<Gathering> its = gatherings.of(id);
        Map<UUID, Map<GatheringSeat.State, Long>> filled = seats.countsOf(id);
        List<Roster.Line> lines = roster.of(id);
        return new View(
                programme,
                its.stream()
                        .map(gathering -> {
                            Map<GatheringSeat.State, Long> counts = filled.getOrDefault(gathering.id(), Map.of());
                            return new Filled(
                                    gathering,
                                    counts.getOrDefault(GatheringSeat.State.SIGNED_UP, 0L),
                                    counts.getOrDefault(GatheringSeat.State.WAITING, 0L));
                        })
                        .toList(),
                lines,
                tasks.of(lines.stream().map(Roster.Line::participant).toList()).stream()
                        .collect(Collectors.toMap(LeanTask::participant, Function.identity())),
                free(programme, lines.stream().map(Roster.Line::leader).collect(Collectors.toSet())));
    }

    /** Of its cohort where it is for one, else of the region. */
    private List<Choice> free(LeaderProgramme programme, Set<UUID> in) {
        List<Company> ofRegion = companies.inRegions(List.of(programme.region()));
        Map<UUID, String> names = ofRegion.stream().collect(Collectors.toMap(Company::id, Company::name));
        Set<UUID> wanted =
                programme.cohort().map(cohort -> cohorts.byId(cohort).leaders()).orElse(Set.of());
        return leaders.ofCompanies(names.keySet()).stream()
                .filter(leader -> !in.contains(leader.id()))
                .filter(leader -> wanted.isEmpty() || wanted.contains(leader.id()))
                .sorted(Comparator.comparing((MentoringLeader leader) -> names.get(leader.company()))
                        .thenComparing(MentoringLeader::name))
                .map(leader -> new Choice(leader.id().toString(), leader.name(), names.get(leader.company())))
                .toList();
    }
}
