package no.nystart.improvement.intervision.blur;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Dates as people write them: 2027-03-12, 12.3.2027, 12.3., 12/3, 12. mars, March 12. */
final class WrittenDate {

    private static final String MONTHS =
            "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember"
                    + "|january|february|march|may|june|july|october|december"
                    + "|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|oct|nov|des|dec";

    static final Pattern PATTERN = Pattern.compile(
            "(?<![\\p{L}\\d])(?:(?<iy>\\d{4})-(?<im>\\d{2})-(?<id>\\d{2})"
                    + "|(?<nd>\\d{1,2})\\.\\s?(?<nm>\\d{1,2})\\.(?:\\s?(?<ny>\\d{4}|\\d{2})(?!\\d))?"
                    + "|(?<sd>\\d{1,2})/(?<sm>\\d{1,2})(?:[-/](?<sy>\\d{4}|\\d{2}))?(?!\\d)"
                    + "|(?<wd>\\d{1,2})(?:\\.|st|nd|rd|th)?\\s?(?<wm>" + MONTHS + ")\\b\\.?(?:\\s(?<wy>\\d{4}))?"
                    + "|(?<em>" + MONTHS + ")\\s(?<ed>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s(?<ey>\\d{4}))?)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Map<String, Integer> BY_FIRST_LETTERS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("mai", 5),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("okt", 10),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("des", 12),
            Map.entry("dec", 12));

    private WrittenDate() {}

    /** The day that was meant, the nearest to {@code near} where no year is written; empty for what is no date. */
    static Optional<LocalDate> read(MatchResult found, LocalDate near) {
        for (String form : List.of("i", "n", "s", "w", "e")) {
            String day = found.group(form + "d");
            if (day != null) {
                return read(found.group(form + "y"), month(found.group(form + "m")), Integer.parseInt(day), near);
            }
        }
        return Optional.empty();
    }

    private static int month(String written) {
        Integer named = written.length() < 3
                ? null
                : BY_FIRST_LETTERS.get(written.toLowerCase(Locale.ROOT).substring(0, 3));
        return named == null ? Integer.parseInt(written) : named;
    }

    private static Optional<LocalDate> read(@Nullable String year, int month, int day, LocalDate near) {
        IntStream years = year == null
                ? IntStream.rangeClosed(near.getYear() - 1, near.getYear() + 1)
                : IntStream.of(Integer.parseInt(year.length() == 2 ? "20" + year : year));
        return years.mapToObj(one -> day(one, month, day))
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(near, date))));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
