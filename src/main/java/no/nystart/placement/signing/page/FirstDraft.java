package no.nystart.placement.signing.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.nystart.access.Caseworkers;
import no.nystart.common.TimeOrderedId;
import no.nystart.placement.agreement.AgreedGoal;
import no.nystart.placement.agreement.AgreementTerms;
import no.nystart.placement.agreement.Circumstances;
import no.nystart.placement.agreement.GoalKind;
import no.nystart.placement.agreement.Safeguards;
import no.nystart.placement.agreement.Shift;
import no.nystart.placement.agreement.Span;
import no.nystart.placement.agreement.WorkingWeek;
import no.nystart.placement.decision.ProposedMatch;
import no.nystart.placement.signing.WritingFrames;
import no.nystart.register.codes.Goal;
import no.nystart.register.companies.Leaders;
import no.nystart.register.companies.PlaceDetails;
import no.nystart.register.companies.Places;
import no.nystart.register.people.Wishes;
import no.nystart.register.people.YoungPeople;
import no.nystart.register.people.YoungPerson;
import no.nystart.register.words.CodeMessages;
import no.nystart.web.Messages;

/** What the first version says before a caseworker has written anything: what register and match know already. */
@ApplicationScoped
class FirstDraft {

    private static final LocalTime BEGINS = LocalTime.of(8, 0);
    private static final int WORKING_DAYS = 5;
    private static final int STEP = 15;
    private static final int BREAK = 30;

    private final WritingFrames frames;
    private final YoungPeople youngPeople;
    private final Places places;
    private final Leaders leaders;
    private final Caseworkers caseworkers;
    private final Messages messages;

    @Inject
    FirstDraft(
            WritingFrames frames,
            YoungPeople youngPeople,
            Places places,
            Leaders leaders,
            Caseworkers caseworkers,
            Messages messages) {
        this.frames = frames;
        this.youngPeople = youngPeople;
        this.places = places;
        this.leaders = leaders;
        this.caseworkers = caseworkers;
        this.messages = messages;
    }

    /** As short as a placement may be, within what is offered. */
    AgreementTerms of(ProposedMatch match) {
        Circumstances circumstances = frames.first(match.id());
        YoungPerson person = youngPeople.byId(match.youngPerson());
        PlaceDetails place = places.byId(match.stay().place()).details();
        return new AgreementTerms(
                period(match, circumstances),
                match.stay().leader(),
                null,
                goals(person.wishes(), place),
                place.tasks(),
                week(place.hoursPerWeek()),
                person.support().needs().stream()
                        .filter(place.offers()::contains)
                        .toList(),
                messages.of(AgreementMessages.class)
                        .followUpDraft(
                                caseworkers.name(person.caseworker()),
                                leaders.byId(match.stay().leader()).name()),
                circumstances.isMinor() ? new Safeguards(Safeguards.Guardian.CO_SIGNS, false, "", "") : null);
    }

    private static Span period(ProposedMatch match, Circumstances circumstances) {
        LocalDate shortest = circumstances.allowance().earliestEnd();
        LocalDate latest = match.stay().ends();
        return new Span(match.stay().starts(), shortest.isBefore(latest) ? shortest : latest);
    }

    /** What the person wants to learn and the place teaches; else what the person wants to learn. */
    private List<AgreedGoal> goals(Wishes wishes, PlaceDetails place) {
        List<Goal> taught = wishes.learningGoals().stream()
                .filter(place.teaches()::contains)
                .toList();
        List<AgreedGoal> goals = new ArrayList<>();
        for (Goal goal : taught.isEmpty() ? wishes.learningGoals() : taught) {
            goals.add(goal(
                    GoalKind.WORK_EXPERIENCE, messages.of(CodeMessages.class).goal(goal)));
        }
        if (wishes.aimsAtCertificate()) {
            goals.add(goal(GoalKind.CERTIFICATE, ""));
        }
        return goals.isEmpty() ? List.of(goal(GoalKind.WORK_EXPERIENCE, "")) : goals;
    }

    private static AgreedGoal goal(GoalKind kind, String words) {
        return new AgreedGoal(TimeOrderedId.next(), kind, words);
    }

    /** Monday to Friday in quarters of an hour that come to what the place says, the last day what is left. */
    static WorkingWeek week(int hoursPerWeek) {
        int minutes = hoursPerWeek * 60;
        int usual = Math.round(minutes / (float) WORKING_DAYS / STEP) * STEP;
        Map<DayOfWeek, Shift> shifts = new EnumMap<>(DayOfWeek.class);
        int left = minutes;
        for (int day = 1; day <= WORKING_DAYS && left > 0; day++) {
            int worked = day == WORKING_DAYS ? left : Math.min(usual, left);
            shifts.put(DayOfWeek.of(day), new Shift(BEGINS, BEGINS.plusMinutes(worked + BREAK), BREAK));
            left -= worked;
        }
        return new WorkingWeek(shifts);
    }
}
