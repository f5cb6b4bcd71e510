package no.nystart.programme.visit;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What happens when on the day of a visit, in order. */
public record DayProgramme(List<Point> points) {

    private static final Pattern POINT =
            Pattern.compile("(?:kl\\.?\\s*)?([01]?\\d|2[0-3])[.:]([0-5]\\d)\\s+(\\S.*)", Pattern.CASE_INSENSITIVE);

    /** One thing on the programme. */
    public record Point(LocalTime at, String what) {

        /** As somebody writes it on a line: 9.00 or 09:00, then what it is; empty when it is not that. */
        static Optional<Point> read(String line) {
            Matcher matcher = POINT.matcher(line.strip());
            return matcher.matches()
                    ? Optional.of(new Point(
                            LocalTime.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))),
                            matcher.group(3).strip()))
                    : Optional.empty();
        }

        @Override
        public String toString() {
            return at + " " + what;
        }
    }

    public DayProgramme {
        points = points.stream().sorted(Comparator.comparing(Point::at)).toList();
    }

    /** @param lines that are known to be points */
    public static DayProgramme of(List<String> lines) {
        return new DayProgramme(lines.stream()
                .map(line -> Point.read(line).orElseThrow(() -> new IllegalStateException(line)))
                .toList());
    }

    /** What was kept by {@link #toString()}. */
    static DayProgramme kept(String lines) {
        return of(lines.lines().toList());
    }

    /** A line for each point. */
    @Override
    public String toString() {
        return points.stream().map(Point::toString).collect(Collectors.joining("\n"));
    }
}
