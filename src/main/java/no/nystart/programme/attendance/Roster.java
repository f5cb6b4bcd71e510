package no.nystart.programme.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.programme.course.Gathering;
import no.nystart.register.companies.MentoringLeader;

/** The leaders of a programme by name, with what each has attended: few queries, however many they are. */
@ApplicationScoped
public class Roster {

    private static final String WITH_NAMES = """
            select p, l, c.name from Participant p
            join MentoringLeader l on l.id = p.leader join Company c on c.id = l.company
            where p.leaving.on is null""";

    /** One leader of a programme. */
    public record Line(
            UUID participant,
            UUID leader,
            String name,
            UUID company,
            String companyName,
            boolean ready,
            List<Been> been) {

        public Line {
            been = List.copyOf(been);
        }

        /** Whether every gathering counts as done. */
        public boolean isComplete() {
            return been.stream().allMatch(one -> one.presence().counts());
        }
    }

    /** Where they stand with one gathering. */
    public record Been(UUID gathering, int number, Presence presence) {}

    private final Presences presences;
    private final EntityManager entities;

    @Inject
    Roster(Presences presences, EntityManager entities) {
        this.presences = presences;
        this.entities = entities;
    }

    /** Company by company, each by name. */
    public List<Line> of(UUID programme) {
        return lines("p.programme = :id order by c.nameOrder, l.name, p.id", programme);
    }

    /** Those of a gathering's programme, and those of others who have a seat there or wait for one. */
    public List<Line> at(UUID gathering) {
        return lines(
                "(p.programme = (select g.programme from Gathering g where g.id = :id)"
                        + " or exists (select 1 from GatheringSeat s where s.participant = p.id and s.gathering = :id"
                        + " and s.state <> CANCELLED)) order by c.nameOrder, l.name, p.id",
                gathering);
    }

    private List<Line> lines(String which, UUID id) {
        List<Object[]> rows = entities.createQuery(WITH_NAMES + " and " + which, Object[].class)
                .setParameter("id", id)
                .getResultList();
        Map<UUID, Map<Gathering, Presence>> been =
                presences.of(rows.stream().map(row -> (Participant) row[0]).toList());
        return rows.stream()
                .map(row -> line((Participant) row[0], (MentoringLeader) row[1], (String) row[2], been))
                .toList();
    }

    private static Line line(
            Participant participant, MentoringLeader leader, String company, Map<UUID, Map<Gathering, Presence>> been) {
        return new Line(
                participant.id(),
                leader.id(),
                leader.name(),
                leader.company(),
                company,
                leader.isReady(),
                been.getOrDefault(participant.id(), Map.of()).entrySet().stream()
                        .map(one -> new Been(one.getKey().id(), one.getKey().number(), one.getValue()))
                        .toList());
    }
}
