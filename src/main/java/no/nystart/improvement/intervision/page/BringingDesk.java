package no.nystart.improvement.intervision.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Revision;
import no.nystart.followup.PlacedPeople;
import no.nystart.followup.alarm.Alarms;
import no.nystart.followup.alarm.OfficeStaff;
import no.nystart.followup.alarm.RaisedFlag;
import no.nystart.followup.alarm.page.FlagSentences;
import no.nystart.improvement.intervision.Cases;
import no.nystart.improvement.intervision.FactsOfCases;
import no.nystart.improvement.intervision.IntervisionCase;
import no.nystart.improvement.intervision.Sessions;
import no.nystart.improvement.intervision.WayBack;
import no.nystart.improvement.intervision.words.CaseWriter;
import no.nystart.placement.course.Placements;
import no.nystart.web.Choice;
import no.nystart.web.VisitorLanguage;
import no.nystart.web.Written;

/** Puts together what a bringer sees of a case. */
@ApplicationScoped
class BringingDesk {

    private final Cases cases;
    private final Sessions sessions;
    private final FactsOfCases facts;
    private final CaseWriter writer;
    private final Alarms alarms;
    private final FlagSentences sentences;
    private final PlacedPeople people;
    private final Placements placements;
    private final OfficeStaff staff;
    private final CurrentVisitor visitor;
    private final VisitorLanguage language;

    @Inject
    BringingDesk(
            Cases cases,
            Sessions sessions,
            FactsOfCases facts,
            CaseWriter writer,
            Alarms alarms,
            FlagSentences sentences,
            PlacedPeople people,
            Placements placements,
            OfficeStaff staff,
            CurrentVisitor visitor,
            VisitorLanguage language) {
        this.cases = cases;
        this.sessions = sessions;
        this.facts = facts;
        this.writer = writer;
        this.alarms = alarms;
        this.sentences = sentences;
        this.people = people;
        this.placements = placements;
        this.staff = staff;
        this.visitor = visitor;
        this.language = language;
    }

    /** @param typed the text of the case as it stands in the form, or empty for the one that is kept */
    @Transactional
    CasePage of(UUID placement, UUID flag, String typed) {
        RaisedFlag raised = alarms.byId(placement, flag);
        Optional<IntervisionCase> brought = cases.from(placement, flag);
        boolean agreed = brought.flatMap(IntervisionCase::action).isPresent();
        return new CasePage(
                people.of(placement),
                flag,
                sentences.of(raised.flag()),
                brought.orElse(null),
                brought.isPresent() ? List.of() : choices(placement),
                brought.filter(one -> !one.isReviewed())
                        .map(one -> doubts(placement, flag, typed.isEmpty() ? one.told() : typed))
                        .orElse(List.of()),
                brought.map(one -> sessions.takingPart(one.session())).orElse(List.of()),
                WayBack.isDecidedOn(raised),
                agreed ? staff(placement) : List.of(),
                new Revision(
                                agreed
                                        ? raised.version()
                                        : brought.map(IntervisionCase::version).orElse(0L))
                        .etag()
                        .getValue());
    }

    private List<String> doubts(UUID placement, UUID flag, String text) {
        return writer.blurred(facts.of(placement, flag).known(), text).doubts();
    }

    private List<Choice> choices(UUID placement) {
        return cases.sessionsFor(placement).stream()
                .map(session -> Choice.of(
                        session.id(),
                        Written.weekday(session.on(), language.get().locale()) + ": " + session.theme()))
                .toList();
    }

    private List<Choice> staff(UUID placement) {
        return staff.of(placements.byId(placement).office(), visitor.get().account()).stream()
                .map(member -> Choice.of(member.account(), member.name()))
                .toList();
    }
}
