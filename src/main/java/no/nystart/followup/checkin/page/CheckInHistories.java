package no.nystart.followup.checkin.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.common.FieldClock;
import no.nystart.followup.PlacedPeople;
import no.nystart.followup.checkin.CheckIn;
import no.nystart.followup.checkin.CheckInLog;
import no.nystart.followup.concern.Concerns;
import no.nystart.followup.concern.RaisedConcern;
import no.nystart.followup.flags.Absence;
import no.nystart.followup.plan.Appointment;
import no.nystart.followup.schedule.Schedules;
import no.nystart.placement.course.Placements;
import no.nystart.register.companies.Leaders;
import no.nystart.register.companies.MentoringLeader;
import no.nystart.web.Messages;
import no.nystart.web.VisitorLanguage;
import no.nystart.web.Written;
import org.jspecify.annotations.Nullable;

/** Reads the history of a placement's check-ins, in a bounded number of queries. */
@ApplicationScoped
class CheckInHistories {

    private final PlacedPeople people;
    private final Placements placements;
    private final Schedules schedules;
    private final CheckInLog log;
    private final Concerns concerns;
    private final Leaders leaders;
    private final FieldClock clock;
    private final Messages messages;
    private final VisitorLanguage language;

    @Inject
    CheckInHistories(
            PlacedPeople people,
            Placements placements,
            Schedules schedules,
            CheckInLog log,
            Concerns concerns,
            Leaders leaders,
            FieldClock clock,
            Messages messages,
            VisitorLanguage language) {
        this.people = people;
        this.placements = placements;
        this.schedules = schedules;
        this.log = log;
        this.concerns = concerns;
        this.leaders = leaders;
        this.clock = clock;
        this.messages = messages;
        this.language = language;
    }

    CheckInHistory of(UUID placement, Visitor visitor) {
        PlacedPeople.PlacedPerson person = people.of(placement);
        List<RaisedConcern> worries = concerns.ofPlacement(placement);
        return new CheckInHistory(
                placement,
                person.name(),
                person.firstName(),
                next(placement),
                lines(placement, worries),
                worries,
                visitor.may(Operation.CHECK_IN_HOLD),
                visitor.may(Operation.CONCERN_CLOSE),
                visitor.may(Operation.HOLIDAY_AGREE),
                visitor.may(Operation.FLAG_SHOW));
    }

    private CheckInHistory.@Nullable Next next(UUID placement) {
        LocalDate today = clock.today();
        boolean begun = !today.isBefore(placements.byId(placement).period().starts());
        return schedules
                .of(placement)
                .nextCheckIn(today)
                .map(contact -> new CheckInHistory.Next(
                        contact.slot().key(),
                        what(contact),
                        contact.on(),
                        contact.on().isBefore(today),
                        begun))
                .orElse(null);
    }

    private List<CheckInHistory.Line> lines(UUID placement, List<RaisedConcern> worries) {
        List<CheckIn> held = log.of(placement);
        Map<UUID, List<Absence>> absences = log.absencesByCheckIn(placement);
        Map<UUID, String> names = leaders
                .byIds(held.stream().map(CheckIn::leader).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(MentoringLeader::id, MentoringLeader::name));
        Map<UUID, RaisedConcern> worriedAt = worries.stream()
                .filter(concern -> concern.checkIn().isPresent())
                .collect(Collectors.toMap(concern -> concern.checkIn().get(), Function.identity()));
        return held.stream()
                .map(checkIn -> new CheckInHistory.Line(
                        checkIn.on(),
                        checkIn.slot()
                                .map(slot -> SlotNames.of(slot, language.get()))
                                .orElseGet(() -> words().outsidePlan()),
                        names.getOrDefault(checkIn.leader(), ""),
                        checkIn.score(),
                        absences.getOrDefault(checkIn.id(), List.of()).stream()
                                .map(this::told)
                                .toList(),
                        worriedAt.containsKey(checkIn.id())
                                ? worriedAt.get(checkIn.id()).words()
                                : "",
                        checkIn.note()))
                .toList();
    }

    private String told(Absence absence) {
        return Written.inFigures(absence.day(), language.get().locale()) + " "
                + words().absence(absence.kind()).toLowerCase(language.get().locale());
    }

    private String what(Appointment contact) {
        return SlotNames.of(contact.slot(), language.get());
    }

    private CheckInMessages words() {
        return messages.of(CheckInMessages.class);
    }
}
