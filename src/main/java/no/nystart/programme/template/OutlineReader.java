package no.nystart.programme.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.programme.ProgrammeRefusal;
import no.nystart.programme.template.Outline.Meeting;
import no.nystart.programme.template.Outline.Phase;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;

/** Reads templates from what was typed: gatherings and phases a line each, their parts between semicolons. */
public final class OutlineReader {

    private static final Pattern BETWEEN = Pattern.compile("[,;\\s]+");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 4000;
    private static final int MOST_WEEKS = 208;
    private static final int MOST_DAYS = 10;
    private static final int WEEK = 7;
    private static final int MOST_GATHERINGS = 30;

    /** A copy that is wanted, under its own name. */
    public record Copy(UUID template, String name) {}

    /** A template as typed. */
    public record Named(String name, Outline outline) {}

    private final Reading reading;

    private OutlineReader(Fields fields) {
        this.reading = new Reading(fields);
    }

    /** @throws Refused with every fault */
    public static Copy copy(Fields fields) {
        Reading reading = new Reading(fields);
        Copy copy = new Copy(
                reading.known("template", OutlineReader::id, ProgrammeRefusal.TEMPLATE_UNKNOWN)
                        .orElse(new UUID(0, 0)),
                reading.text("name", LONGEST_NAME));
        reading.refuseIfFaulty();
        return copy;
    }

    /** @throws Refused with every fault */
    public static Named template(Fields fields) {
        return new OutlineReader(fields).read();
    }

    private Named read() {
        String name = reading.text("name", LONGEST_NAME);
        List<Meeting> gatherings = gatherings();
        List<Phase> phases = phases();
        List<Integer> individual = weeks("individualWeeks");
        List<Integer> team = weeks("teamWeeks");
        int readyAfter = reading.number("readyAfter", 0, MOST_GATHERINGS, 1);
        boolean leanTask = reading.yes("leanTask");
        int months = reading.number("accreditedMonths", 1, 120, 24);
        if (gatherings.isEmpty()) {
            reading.fault("gatheringLines", ProgrammeRefusal.NO_GATHERING);
        } else if (readyAfter > gatherings.size()) {
            reading.fault("readyAfter", ProgrammeRefusal.READY_AFTER_TOO_MANY, gatherings.size());
        }
        reading.refuseIfFaulty();
        return new Named(name, new Outline(phases, gatherings, individual, team, readyAfter, leanTask, months));
    }

    private List<Meeting> gatherings() {
        List<Meeting> gatherings = new ArrayList<>();
        for (List<String> parts : lines("gatheringLines", 4)) {
            int week = number("gatheringLines", parts.get(0), MOST_WEEKS);
            int day = number("gatheringLines", parts.get(1), WEEK);
            int days = number("gatheringLines", parts.get(2), MOST_DAYS);
            gatherings.add(new Meeting(parts.get(3), week, day, days));
        }
        return gatherings.stream().limit(MOST_GATHERINGS).toList();
    }

    private List<Phase> phases() {
        List<Phase> phases = new ArrayList<>();
        for (List<String> parts : lines("phaseLines", 2)) {
            phases.add(new Phase(parts.get(1), number("phaseLines", parts.get(0), MOST_WEEKS)));
        }
        return phases;
    }

    /** Lines with as many parts as asked for; another is a fault that names it. */
    private List<List<String>> lines(String field, int parts) {
        String text = Objects.requireNonNullElse(reading.optionalText(field, LONGEST_TEXT), "");
        List<List<String>> lines = new ArrayList<>();
        for (String line :
                text.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
            List<String> split =
                    Arrays.stream(line.split(";", parts)).map(String::strip).toList();
            if (split.size() < parts || split.getLast().isEmpty()) {
                reading.fault(field, CommonRefusal.UNREADABLE, line);
            } else {
                lines.add(split);
            }
        }
        return lines;
    }

    private List<Integer> weeks(String field) {
        String text = Objects.requireNonNullElse(reading.optionalText(field, LONGEST_NAME), "");
        return BETWEEN.splitAsStream(text)
                .filter(part -> !part.isEmpty())
                .map(part -> number(field, part, MOST_WEEKS))
                .toList();
    }

    private int number(String field, String text, int most) {
        try {
            int number = Integer.parseInt(text);
            if (number < 1 || number > most) {
                reading.fault(field, CommonRefusal.OUT_OF_RANGE, 1, most);
                return 1;
            }
            return number;
        } catch (NumberFormatException e) {
            reading.fault(field, CommonRefusal.UNREADABLE, text);
            return 1;
        }
    }

    /** Gatherings as they are typed. */
    public static String gatheringLines(Outline outline) {
        return joined(outline.gatherings().stream()
                .map(one -> one.week() + "; " + one.day() + "; " + one.days() + "; " + one.title()));
    }

    /** Phases as they are typed. */
    public static String phaseLines(Outline outline) {
        return joined(outline.phases().stream().map(one -> one.weeks() + "; " + one.name()));
    }

    private static String joined(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
