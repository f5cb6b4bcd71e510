package no.nystart.matching.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.access.Visitor;
import no.nystart.matching.map.RunMap;
import no.nystart.matching.map.RunMaps;
import no.nystart.matching.map.Trip;
import no.nystart.matching.model.Parts;
import no.nystart.matching.model.Solution;
import no.nystart.matching.names.KnownPeople;
import no.nystart.matching.names.Workplaces;
import no.nystart.matching.proposal.ActionsBesideProposals;
import no.nystart.matching.proposal.ProposalAction;
import no.nystart.matching.proposal.ProposalActions;
import no.nystart.matching.run.Figures;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.run.Proposal;
import no.nystart.matching.run.Proposals;
import no.nystart.register.codes.CodeLists;
import no.nystart.web.Slice;
import org.jspecify.annotations.Nullable;

/** The proposals of a run as a visitor knows their young people; whoever is hidden is in no row and no count. */
@ApplicationScoped
class ProposalTable {

    /**
     * A young person with a proposal.
     *
     * @param actions what became of it and what can be done with it
     */
    public record Row(
            KnownPeople.Known person,
            Proposal proposal,
            Workplaces.Workplace workplace,
            String leader,
            List<ProposalAction> actions) {

        Row with(List<ProposalAction> others) {
            return new Row(person, proposal, workplace, leader, others);
        }

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
     * @param map of everybody who is listed, on this page or another, and not protected
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
            RunMap map,
            @Nullable UUID next) {}

    /** How many rows a page holds. */
    static final int PAGE = 50;

    private final KnownPeople people;
    private final Proposals proposals;
    private final Workplaces workplaces;
    private final ActionsBesideProposals actions;
    private final RunMaps maps;

    @Inject
    ProposalTable(
            KnownPeople people,
            Proposals proposals,
            Workplaces workplaces,
            ActionsBesideProposals actions,
            CodeLists codes) {
        this.people = people;
        this.proposals = proposals;
        this.workplaces = workplaces;
        this.actions = actions;
        this.maps = new RunMaps(codes::middleOf);
    }

    /**
     * @param office only this one's rows; empty for all that the visitor may see
     * @param sort as in the address: name, place, minutes or fit, with a minus for descending
     * @param after the last young person of the page before, as in the address; empty for the first page
     */
    Shown of(MatchingRun run, Visitor visitor, String office, String sort, String after) {
        KnownPeople.Circle circle = people.of(List.of(run), visitor);
        List<Proposal> visible = proposals.of(run.id()).stream()
                .filter(proposal -> circle.has(proposal.youngPerson()))
                .toList();
        Map<Boolean, List<Proposal>> known = visible.stream()
                .collect(Collectors.partitioningBy(
                        proposal -> circle.of(proposal.youngPerson()).isPresent()));
        List<Proposal> listed = known.getOrDefault(true, List.of());
        List<Proposal> others = known.getOrDefault(false, List.of());
        Workplaces.Names names = names(listed);
        List<Row> rows = listed.stream()
                .map(proposal -> row(proposal, circle, names))
                .filter(row -> office.isEmpty() || row.person().office().equals(office))
                .toList();
        List<Row> inOrder = new ArrayList<>(rows);
        inOrder.sort(Comparator.comparing(ProposalTable::isUnplaced)
                .thenComparing((one, other) -> isUnplaced(one) ? 0 : order(sort).compare(one, other))
                .thenComparing(Row::person, KnownPeople.Known.byName()));
        Slice<Row> slice = Slice.of(inOrder, row -> row.person().id(), after, PAGE);
        Map<Boolean, List<Row>> page = withActions(run, slice.rows(), visitor).stream()
                .collect(Collectors.partitioningBy(ProposalTable::isUnplaced));
        return new Shown(
                page.getOrDefault(false, List.of()),
                page.getOrDefault(true, List.of()),
                new Others(others.size(), (int) others.stream()
                        .filter(proposal -> proposal.match().isPresent())
                        .count()),
                !visitor.offices().isEmpty(),
                Figures.of(visible, Objects.requireNonNull(run.best())),
                visible.size(),
                visible.size() == run.people(),
                rows.stream().noneMatch(ProposalTable::isUnplaced),
                map(run, rows),
                slice.next());
    }

    /** A protected person is on no map, not even of those who see the person in the table: a map is easily passed on. */
    private RunMap map(MatchingRun run, List<Row> rows) {
        Set<UUID> shared = proposals.shared(run.id());
        return maps.of(rows.stream()
                .filter(row -> shared.contains(row.person().id()))
                .map(row -> new Trip(row.person().postalPlace(), work(row)))
                .toList());
    }

    private static Optional<Trip.Work> work(Row row) {
        return isUnplaced(row)
                ? Optional.empty()
                : Optional.of(
                        new Trip.Work(row.workplace().company(), row.workplace().site()));
    }

    private static boolean isUnplaced(Row row) {
        return row.proposal().match().isEmpty();
    }

    private List<Row> withActions(MatchingRun run, List<Row> rows, Visitor visitor) {
        List<ProposalActions.Shown> shown = rows.stream()
                .map(row -> new ProposalActions.Shown(row.person(), row.proposal()))
                .toList();
        Map<UUID, List<ProposalAction>> beside = actions.of(run, shown, visitor);
        return rows.stream()
                .map(row -> row.with(beside.getOrDefault(row.person().id(), List.of())))
                .toList();
    }

    private Workplaces.Names names(List<Proposal> listed) {
        List<Proposal.Match> matches =
                listed.stream().flatMap(proposal -> proposal.match().stream()).toList();
        return workplaces.of(
                matches.stream().map(Proposal.Match::place).distinct().toList(),
                matches.stream().map(Proposal.Match::leader).distinct().toList());
    }

    private static Row row(Proposal proposal, KnownPeople.Circle circle, Workplaces.Names names) {
        return new Row(
                circle.of(proposal.youngPerson()).orElseThrow(),
                proposal,
                proposal.match().map(match -> names.place(match.place())).orElse(Workplaces.Workplace.NONE),
                proposal.match().map(match -> names.leader(match.leader())).orElse(""),
                List.of());
    }

    private static Comparator<Row> order(String sort) {
        Comparator<Row> order = switch (sort.startsWith("-") ? sort.substring(1) : sort) {
            case "place" ->
                Comparator.comparing((Row row) -> row.workplace().company())
                        .thenComparing(row -> row.workplace().occupation());
            case "minutes" -> Comparator.comparingInt(row -> row.match().minutes());
            case "fit" -> Comparator.comparingInt(Row::fit);
            default -> Comparator.comparing(Row::person, KnownPeople.Known.byName());
        };
        return sort.startsWith("-") ? order.reversed() : order;
    }
}
