package no.nystart.programme.coaching;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.Stamps;
import no.nystart.programme.attendance.Participant;
import no.nystart.programme.attendance.Participants;
import no.nystart.programme.coaching.Coaching.Kind;
import no.nystart.programme.course.LeaderProgramme;
import no.nystart.programme.course.LeaderProgrammes;
import no.nystart.programme.template.Outline;
import no.nystart.register.companies.Leaders;
import no.nystart.register.companies.MentoringLeader;

/** Coaching sessions: planned for a whole programme at once, then held, moved or cancelled one by one. */
@ApplicationScoped
public class Coachings implements PanacheRepositoryBase<Coaching, UUID> {

    private static final int LIST_BOUND = 500;

    private final LeaderProgrammes programmes;
    private final Participants participants;
    private final Leaders leaders;
    private final Stamps stamps;

    @Inject
    Coachings(LeaderProgrammes programmes, Participants participants, Leaders leaders, Stamps stamps) {
        this.programmes = programmes;
        this.participants = participants;
        this.leaders = leaders;
        this.stamps = stamps;
    }

    /**
     * Plans what the template asks for and is not planned yet: individual sessions for each leader, team sessions for the
     * leaders of each company, on workdays of their weeks.
     *
     * @return how many were planned
     */
    @Transactional
    public int planAll(UUID programmeId, UUID coach, String venue, UUID by) {
        LeaderProgramme programme = programmes.byId(programmeId);
        Outline outline = programme.outline();
        Stamp stamp = stamps.of(by);
        Map<Participant, UUID> companies = companies(participants.of(programmeId));
        Set<String> planned =
                ofProgramme(programmeId).stream().map(Coachings::key).collect(Collectors.toSet());
        List<Coaching> wanted = new ArrayList<>();
        companies.forEach((participant, company) -> wanted.addAll(
                sessions(programme, Kind.INDIVIDUAL, outline.individualWeeks(), company, Set.of(participant.id()))));
        companies.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        Collectors.mapping(one -> one.getKey().id(), Collectors.toSet())))
                .forEach((company, team) ->
                        wanted.addAll(sessions(programme, Kind.TEAM, outline.teamWeeks(), company, team)));
        List<Coaching> fresh =
                wanted.stream().filter(one -> !planned.contains(key(one))).toList();
        for (Coaching one : fresh) {
            one.plan(coach, day(programme, one), venue, stamp);
            persist(one);
        }
        return fresh.size();
    }

    private static List<Coaching> sessions(
            LeaderProgramme programme, Kind kind, List<Integer> weeks, UUID company, Set<UUID> who) {
        return IntStream.rangeClosed(1, weeks.size())
                .mapToObj(number -> new Coaching(programme.id(), kind, number, company, who))
                .toList();
    }

    private static LocalDate day(LeaderProgramme programme, Coaching one) {
        List<Integer> weeks = switch (one.kind()) {
            case INDIVIDUAL -> programme.outline().individualWeeks();
            case TEAM -> programme.outline().teamWeeks();
        };
        return Outline.coachingDay(programme.startsOn(), weeks.get(one.number() - 1));
    }

    /** The same for sessions with the same purpose: a team is the company's, whoever of it is there. */
    private static String key(Coaching one) {
        return one.kind() + " " + one.number() + " "
                + switch (one.kind()) {
                    case INDIVIDUAL -> one.participants();
                    case TEAM -> one.company();
                };
    }

    private Map<Participant, UUID> companies(List<Participant> all) {
        Map<UUID, MentoringLeader> byId = leaders
                .byIds(all.stream().map(Participant::leader).toList())
                .stream()
                .collect(Collectors.toMap(MentoringLeader::id, Function.identity()));
        return all.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        one -> byId.get(one.leader()).company(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /** On another day or at another place. */
    @Transactional
    public void move(UUID id, LocalDate day, String venue, UUID by) {
        Coaching coaching = byId(id);
        coaching.plan(coaching.coach(), day, venue, stamps.of(by));
    }

    @Transactional
    public void held(UUID id, int colleagues, UUID by) {
        byId(id).held(colleagues, stamps.of(by));
    }

    @Transactional
    public void cancel(UUID id, String why, UUID by) {
        byId(id).cancel(why, stamps.of(by));
    }

    public Coaching byId(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    /** Of the programme, day by day. */
    public List<Coaching> ofProgramme(UUID programme) {
        return fetched("c.programme = ?1", programme);
    }

    /** The coach's own, day by day. */
    public List<Coaching> ofCoach(UUID coach) {
        return fetched("c.coach = ?1", coach);
    }

    /** Those that these are part of, day by day. */
    public List<Coaching> ofParticipants(Collection<UUID> several) {
        return several.isEmpty()
                ? List.of()
                : fetched("exists (select 1 from Coaching d join d.participants q where d = c and q in ?1)", several);
    }

    private List<Coaching> fetched(String which, Object value) {
        return list(
                        "select distinct c from Coaching c left join fetch c.participants where " + which
                                + " order by c.onDay, c.id",
                        value)
                .stream()
                .limit(LIST_BOUND)
                .toList();
    }
}
