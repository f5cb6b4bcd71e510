package no.nystart.placement.signing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.common.TimeOrderedId;
import no.nystart.placement.agreement.AgreedGoal;
import no.nystart.placement.agreement.AgreementTerms;
import no.nystart.placement.agreement.Deputy;
import no.nystart.placement.agreement.GoalKind;
import no.nystart.placement.agreement.Safeguards;
import no.nystart.placement.agreement.Shift;
import no.nystart.placement.agreement.Span;
import no.nystart.placement.agreement.WorkingWeek;
import no.nystart.register.codes.Need;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a version shall say from what was typed or sent. Goals have the fields {@code goal.1.kind}, {@code goal.1.words}
 * and {@code goal.1.id}, a day's hours {@code hours.monday.from}, {@code .to} and {@code .break} in minutes; the last day is
 * {@code ends}, included. What is missing is for the rules to say when signatures are asked for: a draft may miss it.
 */
public final class AgreementReader {

    public static final int MOST_GOALS = 8;
    public static final int LONGEST_TEXT = 2000;

    private static final int LONGEST_GOAL = 300;
    private static final int LONGEST_BREAK = 240;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H[:mm]");

    private final Fields fields;
    private final Reading reading;
    private final WritingFrame frame;

    private AgreementReader(Fields fields, WritingFrame frame) {
        this.fields = fields;
        this.reading = new Reading(fields);
        this.frame = frame;
    }

    /** @throws Refused with everything that cannot be read, or cannot be so for anybody */
    public static Writing read(Fields fields, WritingFrame frame) {
        AgreementReader reader = new AgreementReader(fields, frame);
        Writing writing = frame.signed().map(reader::next).orElseGet(reader::first);
        reader.reading.refuseIfFaulty();
        return writing;
    }

    /** Period and leader are written too. */
    private Writing first() {
        LocalDate starts = reading.date("starts");
        if (starts.isBefore(frame.seatFrom())) {
            reading.fault("starts", SigningRefusal.STARTS_BEFORE_OFFER, frame.seatFrom());
        }
        LocalDate lastDay = reading.date("ends");
        if (lastDay.isBefore(starts)) {
            reading.fault("ends", SigningRefusal.ENDS_BEFORE_IT_STARTS);
        }
        Span period = new Span(starts, lastDay.isBefore(starts) ? starts : lastDay.plusDays(1));
        UUID leader = reading.known("leader", AgreementReader::id, CommonRefusal.UNREADABLE)
                .orElse(frame.leaders().getFirst());
        if (!frame.leaders().contains(leader)) {
            reading.fault("leader", SigningRefusal.LEADS_ELSEWHERE);
        }
        return new Writing(terms(period, leader, null), starts, "");
    }

    /** Period and leaders are those of the placement, which changes them by events of its own. */
    private Writing next(AgreementTerms signed) {
        AgreementTerms base = frame.draft().orElse(signed);
        LocalDate validFrom = reading.date("validFrom");
        LocalDate earliest = later(frame.today(), base.period().starts());
        if (validFrom.isBefore(earliest) || !validFrom.isBefore(base.period().ends())) {
            reading.fault(
                    "validFrom",
                    SigningRefusal.VALID_FROM_OUTSIDE,
                    earliest,
                    base.period().lastDay());
        }
        String why = text("why", LONGEST_TEXT);
        if (why.isEmpty()) {
            reading.fault("why", SigningRefusal.WHY_MISSING);
        }
        return new Writing(terms(base.period(), base.leader(), base.deputy()), validFrom, why);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private AgreementTerms terms(Span period, UUID leader, @Nullable Deputy deputy) {
        return new AgreementTerms(
                period,
                leader,
                deputy,
                goals(),
                text("tasks", LONGEST_TEXT),
                new WorkingWeek(shifts()),
                reading.codes("accommodations", Need.class),
                text("followUp", LONGEST_TEXT),
                safeguards());
    }

    private List<AgreedGoal> goals() {
        List<AgreedGoal> goals = new ArrayList<>();
        Set<UUID> known = new HashSet<>();
        for (int row = 1; row <= MOST_GOALS; row++) {
            String at = "goal." + row;
            String words = text(at + ".words", LONGEST_GOAL);
            GoalKind kind = reading.optionalCode(at + ".kind", GoalKind.class);
            if (kind == null && words.isEmpty()) {
                continue;
            }
            UUID id = Optional.ofNullable(fields.text(at + ".id"))
                    .flatMap(AgreementReader::id)
                    .filter(known::add)
                    .orElseGet(TimeOrderedId::next);
            goals.add(new AgreedGoal(id, kind == null ? GoalKind.OTHER : kind, words));
        }
        return goals;
    }

    private Map<DayOfWeek, Shift> shifts() {
        Map<DayOfWeek, Shift> shifts = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            String at = hours(day);
            LocalTime from = time(at, ".from");
            LocalTime to = time(at, ".to");
            int pause = reading.number(at + ".break", 0, LONGEST_BREAK, 0);
            if (from != null && to != null) {
                if (pause >= new Shift(from, to, 0).workMinutes()) {
                    reading.fault(at, SigningRefusal.BREAK_TOO_LONG);
                } else {
                    shifts.put(day, new Shift(from, to, pause));
                }
            } else if (from != null || to != null) {
                reading.fault(at, SigningRefusal.HOURS_INCOMPLETE);
            }
        }
        return shifts;
    }

    /** The field of a day, as the rules name it. */
    public static String hours(DayOfWeek day) {
        return "hours." + day.name().toLowerCase(Locale.ROOT);
    }

    private @Nullable LocalTime time(String day, String which) {
        String text = fields.text(day + which);
        if (text == null) {
            return null;
        }
        try {
            return LocalTime.parse(text.replace('.', ':'), TIME);
        } catch (DateTimeParseException e) {
            reading.fault(day, CommonRefusal.UNREADABLE, text);
            return null;
        }
    }

    /** Of somebody under 18; the guardian's part is always chosen then. */
    private @Nullable Safeguards safeguards() {
        Safeguards.Guardian guardian = reading.optionalCode("guardian", Safeguards.Guardian.class);
        return guardian == null
                ? null
                : new Safeguards(
                        guardian,
                        reading.yes("minimumAgeWorkExcluded"),
                        text("riskAssessment", LONGEST_TEXT),
                        text("lateWorkReason", LONGEST_TEXT));
    }

    private String text(String field, int longest) {
        String text = reading.optionalText(field, longest);
        return text == null ? "" : text;
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
