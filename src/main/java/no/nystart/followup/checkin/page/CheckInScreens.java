package no.nystart.followup.checkin.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.nystart.followup.PlacedPeople;
import no.nystart.followup.checkin.AskedCheckIn;
import no.nystart.followup.checkin.CheckIns;
import no.nystart.followup.checkin.ToldProgress;
import no.nystart.followup.flags.AbsenceKind;
import no.nystart.followup.plan.Slot;
import no.nystart.followup.words.VoiceChoices;
import no.nystart.placement.agreement.AgreedGoal;
import no.nystart.web.Choice;
import no.nystart.web.Form;
import no.nystart.web.Messages;
import no.nystart.web.VisitorLanguage;
import no.nystart.web.Written;
import org.jspecify.annotations.Nullable;

/** Prepares the screen of a check-in, with what was known before in its fields. */
@ApplicationScoped
public class CheckInScreens {

    private static final int SCORES = 5;

    private final CheckIns checkIns;
    private final PlacedPeople people;
    private final VoiceChoices voices;
    private final Messages messages;
    private final VisitorLanguage language;

    @Inject
    CheckInScreens(
            CheckIns checkIns, PlacedPeople people, VoiceChoices voices, Messages messages, VisitorLanguage language) {
        this.checkIns = checkIns;
        this.people = people;
        this.voices = voices;
        this.messages = messages;
        this.language = language;
    }

    /**
     * Where a check-in is told, and what becomes of it.
     *
     * @param teller whose draft it is
     */
    public record Way(String action, String savedAt, String talkAction, UUID teller) {}

    /** The screen with what stands in {@code form}. */
    public CheckInScreen of(UUID placement, @Nullable Slot slot, Way way, Form form) {
        AskedCheckIn asked = checkIns.asked(placement, slot);
        CheckInMessages words = messages.of(CheckInMessages.class);
        return new CheckInScreen(
                asked,
                people.of(placement).firstName(),
                asked.workdays(asked.latest()).reversed().stream()
                        .map(day -> new CheckInScreen.Line(CheckInReader.ABSENT + day, written(day)))
                        .toList(),
                asked.goals().stream()
                        .map(goal -> new CheckInScreen.Line(CheckInReader.GOAL + goal.id(), named(goal)))
                        .toList(),
                Arrays.stream(AbsenceKind.values())
                        .map(kind -> Choice.of(kind, words.absence(kind)))
                        .toList(),
                voices.progress(),
                IntStream.rangeClosed(1, SCORES)
                        .mapToObj(score -> Choice.of(score, String.valueOf(score)))
                        .toList(),
                Choice.of("yes", words.worried()),
                way.action(),
                way.savedAt(),
                way.teller() + "/" + placement + "/" + (slot == null ? "talk" : slot.key()),
                slot == null ? "" : way.talkAction(),
                !form.value("key").isEmpty());
    }

    /** What stands in its fields before anybody has typed: held today, everybody there, goals as last told. */
    public Form fresh(UUID placement, @Nullable Slot slot) {
        AskedCheckIn asked = checkIns.asked(placement, slot);
        Form form = Form.empty().with("on", asked.latest());
        for (AgreedGoal goal : asked.goals()) {
            form = form.with(
                    CheckInReader.GOAL + goal.id(),
                    Optional.ofNullable(asked.progress().get(goal.id()))
                            .map(ToldProgress::progress)
                            .orElse(null));
        }
        return form;
    }

    /** What the visitor knows a field by, for what is wrong with it. */
    public String label(String field) {
        CheckInMessages words = messages.of(CheckInMessages.class);
        if (field.startsWith(CheckInReader.ABSENT)) {
            return words.awaySome();
        }
        if (field.startsWith(CheckInReader.GOAL)) {
            return words.goals();
        }
        return switch (field) {
            case "on" -> words.on();
            case "note" -> words.note();
            case "noticed" -> words.noticed();
            case "concern" -> words.concern();
            case "score" -> words.scoreField();
            default -> "";
        };
    }

    private String named(AgreedGoal goal) {
        return voices.goal(goal.kind(), goal.words());
    }

    private String written(LocalDate day) {
        return Written.weekday(day, language.get().locale()) + " "
                + Written.inFigures(day, language.get().locale());
    }
}
