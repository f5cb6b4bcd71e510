package no.nystart.placement.course.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nystart.placement.course.Viewer;
import no.nystart.placement.life.PlacementEvent;
import no.nystart.register.companies.Leaders;
import no.nystart.register.companies.MentoringLeader;
import no.nystart.web.Messages;
import no.nystart.web.VisitorLanguage;
import no.nystart.web.Written;

/** What happened to a placement, in the visitor's language; why it ended is said to the office only. */
@ApplicationScoped
class EventWords {

    private final Leaders leaders;
    private final Messages messages;
    private final VisitorLanguage language;

    @Inject
    EventWords(Leaders leaders, Messages messages, VisitorLanguage language) {
        this.leaders = leaders;
        this.messages = messages;
        this.language = language;
    }

    /** Names of all whom these events name, in one query. */
    Map<UUID, String> names(Collection<PlacementEvent> events) {
        Set<UUID> named = events.stream().flatMap(EventWords::named).collect(Collectors.toSet());
        Map<UUID, String> names = new HashMap<>();
        leaders.byIds(named).forEach((MentoringLeader leader) -> names.put(leader.id(), leader.name()));
        return names;
    }

    private static Stream<UUID> named(PlacementEvent event) {
        return switch (event) {
            case PlacementEvent.LeaderReplaced replaced -> Stream.of(replaced.leader());
            case PlacementEvent.LeaderDeputised deputised -> Stream.of(deputised.deputy());
            case PlacementEvent.Started started -> Stream.empty();
            case PlacementEvent.Paused paused -> Stream.empty();
            case PlacementEvent.Resumed resumed -> Stream.empty();
            case PlacementEvent.NewEnd end -> Stream.empty();
            case PlacementEvent.CompanyClosed closed -> Stream.empty();
            case PlacementEvent.InjuryReported injury -> Stream.empty();
            case PlacementEvent.EarlyEnding ending -> Stream.empty();
            case PlacementEvent.Completed completed -> Stream.empty();
        };
    }

    /** @param names of leaders, by id */
    String of(PlacementEvent event, Viewer viewer, Map<UUID, String> names) {
        LifeMessages words = messages.of(LifeMessages.class);
        return switch (event) {
            case PlacementEvent.Started started -> words.started();
            case PlacementEvent.Paused paused -> words.paused();
            case PlacementEvent.Resumed resumed -> words.resumed();
            case PlacementEvent.Extended extended -> words.extended(lastDay(extended.ends()));
            case PlacementEvent.Shortened shortened -> words.shortened(lastDay(shortened.ends()));
            case PlacementEvent.LeaderReplaced replaced ->
                words.leaderReplaced(names.getOrDefault(replaced.leader(), "–"));
            case PlacementEvent.LeaderDeputised deputised ->
                words.leaderDeputised(names.getOrDefault(deputised.deputy(), "–"), lastDay(deputised.until()));
            case PlacementEvent.CompanyClosed closed -> words.companyClosed();
            case PlacementEvent.InjuryReported injury -> words.injuryReported();
            case PlacementEvent.Moved moved -> viewer == Viewer.COMPANY ? words.ended() : words.moved();
            case PlacementEvent.EndedEarly ended ->
                viewer == Viewer.OFFICE ? words.endedBecause(words.endReason(ended.reason())) : words.ended();
            case PlacementEvent.Completed completed -> words.completed();
        };
    }

    private String lastDay(LocalDate ends) {
        return Written.inWords(ends.minusDays(1), language.get().locale());
    }
}
