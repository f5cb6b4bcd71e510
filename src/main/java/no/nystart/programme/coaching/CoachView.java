package no.nystart.programme.coaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nystart.register.companies.Companies;

/** Coachings with the names of those who meet: the same two queries for one or a hundred. */
@ApplicationScoped
public class CoachView {

    /** A leader who is part of it. */
    public record Who(UUID participant, UUID leader, String name) {}

    /** One session. */
    public record Session(Coaching coaching, String company, List<Who> leaders) {

        /** The leaders, one after the other. */
        public String names() {
            return leaders.stream().map(Who::name).collect(Collectors.joining(", "));
        }
    }

    private final Companies companies;
    private final EntityManager entities;

    @Inject
    CoachView(Companies companies, EntityManager entities) {
        this.companies = companies;
        this.entities = entities;
    }

    /** In the order given. */
    public List<Session> of(Collection<Coaching> several) {
        Map<UUID, String> names =
                companies.names(several.stream().map(Coaching::company).collect(Collectors.toSet()));
        Map<UUID, Who> who =
                who(several.stream().flatMap(one -> one.participants().stream()).collect(Collectors.toSet()));
        return several.stream()
                .map(one -> new Session(
                        one,
                        names.getOrDefault(one.company(), ""),
                        one.participants().stream()
                                .map(who::get)
                                .sorted(Comparator.comparing(Who::name))
                                .toList()))
                .toList();
    }

    private Map<UUID, Who> who(Set<UUID> participants) {
        return participants.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select new no.nystart.programme.coaching.CoachView$Who(p.id, l.id, l.name)"
                                        + " from Participant p join MentoringLeader l on l.id = p.leader where p.id in :ids",
                                Who.class)
                        .setParameter("ids", participants)
                        .getResultStream()
                        .collect(Collectors.toMap(Who::participant, Function.identity()));
    }
}
