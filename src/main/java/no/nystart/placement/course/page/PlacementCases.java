package no.nystart.placement.course.page;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.common.FieldClock;
import no.nystart.matching.names.AccountNames;
import no.nystart.placement.agreement.Party;
import no.nystart.placement.change.ChangeKind;
import no.nystart.placement.change.ChangeProposals;
import no.nystart.placement.course.NextSteps;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.PlacementSections;
import no.nystart.placement.course.Placements;
import no.nystart.placement.course.RecordedEvent;
import no.nystart.placement.course.TimelineSource;
import no.nystart.placement.course.TimelineSource.Entry;
import no.nystart.placement.course.Viewer;
import no.nystart.placement.life.PlacementEvent;
import no.nystart.placement.life.PlacementLife;
import no.nystart.placement.signing.Agreements;
import no.nystart.placement.told.PlacementHeads;
import no.nystart.web.VisitorLanguage;

/** Gathers what an office's page about a placement shows, from here and from whoever contributes. */
@ApplicationScoped
class PlacementCases {

    private final Placements placements;
    private final ChangeProposals proposals;
    private final Agreements agreements;
    private final PlacementHeads heads;
    private final AccountNames accounts;
    private final EventWords words;
    private final List<TimelineSource> timeline;
    private final List<PlacementSections> sections;
    private final List<NextSteps> steps;
    private final FieldClock clock;
    private final VisitorLanguage language;

    @Inject
    PlacementCases(
            Placements placements,
            ChangeProposals proposals,
            Agreements agreements,
            PlacementHeads heads,
            AccountNames accounts,
            EventWords words,
            @All List<TimelineSource> timeline,
            @All List<PlacementSections> sections,
            @All List<NextSteps> steps,
            FieldClock clock,
            VisitorLanguage language) {
        this.placements = placements;
        this.proposals = proposals;
        this.agreements = agreements;
        this.heads = heads;
        this.accounts = accounts;
        this.words = words;
        this.timeline = timeline;
        this.sections = sections;
        this.steps = steps;
        this.clock = clock;
        this.language = language;
    }

    PlacementCase of(UUID id, Visitor visitor) {
        Placement placement = placements.byId(id);
        PlacementLife life = placements.life(placement);
        LocalDate today = clock.today();
        List<RecordedEvent> history = placements.history(id);
        Map<UUID, String> names = words.names(
                history.stream().map(each -> each.recorded().event()).toList());
        return new PlacementCase(
                heads.of(id),
                Placement.State.of(life.stateOn(today)),
                life.rematch().orElse(null),
                unsigned(id),
                steps(placement),
                Timeline.of(
                        life,
                        entries(placement, history, names),
                        today,
                        language.get().locale()),
                proposals.of(id),
                sections.stream()
                        .flatMap(source -> source.of(placement, Viewer.OFFICE).stream())
                        .sorted(Comparator.comparingInt(PlacementSections.Section::order))
                        .map(section -> section.content().render())
                        .toList(),
                visitor.may(Operation.PLACEMENT_CHANGE) ? ChangeKind.possible(life, today) : List.of(),
                lines(history, names));
    }

    private List<Party> unsigned(UUID id) {
        return agreements
                .inWork(id)
                .map(version -> {
                    List<Party> missing = new ArrayList<>(version.asked());
                    agreements.signatures(version.id()).forEach(signature -> missing.remove(signature.party()));
                    return missing;
                })
                .orElseGet(ArrayList::new);
    }

    private List<NextSteps.Step> steps(Placement placement) {
        return steps.stream()
                .flatMap(source -> source.of(placement, Viewer.OFFICE).stream())
                .sorted(Comparator.comparing(NextSteps.Step::by))
                .toList();
    }

    private List<Entry> entries(Placement placement, List<RecordedEvent> history, Map<UUID, String> names) {
        List<Entry> entries = new ArrayList<>();
        for (RecordedEvent each : history) {
            PlacementEvent event = each.recorded().event();
            entries.add(
                    new Entry(event.on(), TimelineSource.Mark.HAPPENED, words.of(event, Viewer.OFFICE, names), null));
        }
        timeline.forEach(source -> entries.addAll(source.of(placement, Viewer.OFFICE)));
        return entries;
    }

    /** The last recorded first. */
    private List<PlacementCase.HistoryLine> lines(List<RecordedEvent> history, Map<UUID, String> names) {
        Map<UUID, String> recorders =
                accounts.of(history.stream().map(each -> each.stamp().by()).toList());
        return history.reversed().stream()
                .map(each -> new PlacementCase.HistoryLine(
                        each.recorded().event().on(),
                        words.of(each.recorded().event(), Viewer.OFFICE, names),
                        each.recorded().why(),
                        recorders.getOrDefault(each.stamp().by(), "–"),
                        each.stamp().on()))
                .toList();
    }
}
