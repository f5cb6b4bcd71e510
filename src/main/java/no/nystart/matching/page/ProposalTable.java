package no.nystart.matching.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nystart.access.Role;
import no.nystart.access.Visitor;
import no.nystart.matching.model.Parts;
import no.nystart.matching.model.Solution;
import no.nystart.matching.run.Figures;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.run.Proposal;
import no.nystart.matching.run.Proposals;
import no.nystart.register.cohorts.Cohorts;
import org.jspecify.annotations.Nullable;

/**
 * The proposals of a run as a visitor may see them: own offices' young people by name, everybody else's by pseudonym
 * where the visitor coordinates the region, else only how many. Names are read in one query, through the layer that
 * hides people; whoever is hidden from the visitor is in no row and no count.
 */
@ApplicationScoped
class ProposalTable {

    /**
     * A young person with a proposal.
     *
     * @param name null when the visitor may not know it
     * @param pseudonym stands for the name then
     */
    public record Row(
            UUID youngPerson,
            Optional<String> name,
            String pseudonym,
            String office,
            String postalPlace,
            Proposal proposal,
            Workplaces.Workplace workplace,
            String leader) {

        public Proposal.Match match() {
            return proposal.match().orElseThrow();
        }

        public Solution.Reason reason() {
            return proposal.unplacedBecause().orElseThrow();
        }

        /** 0 (nothing fits) to 100. */
        public int fit() {
            return Math.round(100 - match().dissatisfaction() / 10f);
        }

        /** How well each part fits, 0 to 100, in the order of the model. */
        public List<Integer> fits() {
            Parts parts = match().parts();
            return List.of(
                    100 - parts.interest(),
                    100 - parts.learning(),
                    100 - parts.wish(),
                    100 - parts.commute(),
                    100 - parts.leader());
        }
    }

    /** How many young people of other offices there are, and how many of them got a place. */
    public record Others(int people, int placed) {}

    /**
     * A page of what the visitor sees: first those placed, then those left without a place.
     *
     * @param figures of everybody the visitor may see, listed or not
     * @param people how many the visitor may see
     * @param everybody whether that is everybody of the run
     * @param everybodyListedPlaced whether nobody who is listed, on this page or another, is left without a place
     * @param next where the next page begins, or null at the end
     */
    public record Shown(
            List<Row> placed,
            List<Row> unplaced,
            Others others,
            boolean byName,
            Figures figures,
            int people,
            boolean everybody,
            boolean everybodyListedPlaced,
            @Nullable UUID next) {}

    /** How many rows a page holds. */
    static final int PAGE = 50;

    private record Person(UUID id, String first, String last, String office, String postalPlace) {}

    private static final String PEOPLE = """
            select p.id, p.firstName, p.lastName, p.office, p.home.postalPlace from YoungPerson p
            where p.id in (select r.key.youngPerson from Proposal r where r.key.run = :run)
            """;

    private final EntityManager entities;
    private final Proposals proposals;
    private final Workplaces workplaces;
    private final Cohorts cohorts;

    @Inject
    ProposalTable(EntityManager entities, Proposals proposals, Workplaces workplaces, Cohorts cohorts) {
        this.entities = entities;
        this.proposals = proposals;
        this.workplaces = workplaces;
        this.cohorts = cohorts;
    }

    /**
     * @param office only this one's rows; empty for all that the visitor may see
     * @param sort as in the address: name, place, minutes or fit, with a minus for descending
     * @param after the last young person of the page before, as in the address; empty for the first page
     */
    Shown of(MatchingRun run, Visitor visitor, String office, String sort, String after) {
        Map<UUID, Person> people = entities.createQuery(PEOPLE, Object[].class)
                .setParameter("run", run.id())
                .getResultStream()
                .map(row ->
                        new Person((UUID) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4]))
                .collect(Collectors.toMap(Person::id, Function.identity()));
        List<Proposal> visible = proposals.of(run.id()).stream()
                .filter(proposal -> people.containsKey(proposal.youngPerson()))
                .toList();
        Set<String> own = new HashSet<>(visitor.offices());
        boolean coordinates = coordinates(visitor, run);
        List<Proposal> listed = new ArrayList<>();
        int others = 0;
        int othersPlaced = 0;
        for (Proposal proposal : visible) {
            Person person = person(people, proposal);
            if (own.contains(person.office()) || coordinates) {
                listed.add(proposal);
            } else {
                others++;
                othersPlaced += proposal.match().isPresent() ? 1 : 0;
            }
        }
        Pseudonyms pseudonyms = Pseudonyms.of(people.keySet());
        Workplaces.Names names = names(listed);
        List<Row> rows = listed.stream()
                .map(proposal -> row(proposal, person(people, proposal), own, pseudonyms, names))
                .filter(row -> office.isEmpty() || row.office().equals(office))
                .toList();
        List<Row> inOrder = new ArrayList<>(rows);
        inOrder.sort(Comparator.comparing(ProposalTable::isUnplaced)
                .thenComparing((one, other) -> isUnplaced(one) ? 0 : order(sort).compare(one, other))
                .thenComparing(byName())
                .thenComparing(Row::youngPerson));
        Slice<Row> slice = Slice.of(inOrder, Row::youngPerson, after, PAGE);
        Map<Boolean, List<Row>> page =
                slice.rows().stream().collect(Collectors.partitioningBy(ProposalTable::isUnplaced));
        return new Shown(
                page.getOrDefault(false, List.of()),
                page.getOrDefault(true, List.of()),
                new Others(others, othersPlaced),
                !own.isEmpty(),
                Figures.of(visible, Objects.requireNonNull(run.best())),
                visible.size(),
                visible.size() == run.people(),
                rows.stream().noneMatch(ProposalTable::isUnplaced),
                slice.next());
    }

    private static boolean isUnplaced(Row row) {
        return row.proposal().match().isEmpty();
    }

    private boolean coordinates(Visitor visitor, MatchingRun run) {
        String region = run.cohort().map(cohorts::byId).orElseThrow().region();
        return visitor.grants().stream()
                .anyMatch(grant -> grant.role() == Role.COORDINATOR && region.equals(grant.region()));
    }

    private Workplaces.Names names(List<Proposal> listed) {
        List<Proposal.Match> matches =
                listed.stream().flatMap(proposal -> proposal.match().stream()).toList();
        return workplaces.of(
                matches.stream().map(Proposal.Match::place).distinct().toList(),
                matches.stream().map(Proposal.Match::leader).distinct().toList());
    }

    private static Row row(
            Proposal proposal, Person person, Set<String> own, Pseudonyms pseudonyms, Workplaces.Names names) {
        return new Row(
                person.id(),
                own.contains(person.office()) ? Optional.of(person.first() + " " + person.last()) : Optional.empty(),
                pseudonyms.of(person.id()),
                person.office(),
                person.postalPlace(),
                proposal,
                proposal.match().map(match -> names.place(match.place())).orElse(new Workplaces.Workplace("", "", "")),
                proposal.match().map(match -> names.leader(match.leader())).orElse(""));
    }

    private static Person person(Map<UUID, Person> people, Proposal proposal) {
        Person person = people.get(proposal.youngPerson());
        if (person == null) {
            throw new IllegalStateException("not visible: " + proposal.youngPerson());
        }
        return person;
    }

    private static Comparator<Row> order(String sort) {
        Comparator<Row> order = switch (sort.startsWith("-") ? sort.substring(1) : sort) {
            case "place" ->
                Comparator.comparing((Row row) -> row.workplace().company())
                        .thenComparing(row -> row.workplace().occupation());
            case "minutes" -> Comparator.comparingInt(row -> row.match().minutes());
            case "fit" -> Comparator.comparingInt(Row::fit);
            default -> byName();
        };
        return sort.startsWith("-") ? order.reversed() : order;
    }

    private static Comparator<Row> byName() {
        Collator norwegian = Collator.getInstance(Locale.forLanguageTag("nb"));
        return Comparator.comparing((Row row) -> row.name().orElse(row.pseudonym()), norwegian);
    }
}
