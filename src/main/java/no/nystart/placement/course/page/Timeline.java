package no.nystart.placement.course.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.nystart.placement.agreement.Span;
import no.nystart.placement.course.TimelineSource.Entry;
import no.nystart.placement.life.PlacementLife;

/** A placement month by month, with what happens in each. */
record Timeline(List<Month> months) {

    /** No placement is longer; entries beyond are in its last month. */
    private static final int MOST_MONTHS = 24;

    /** How a month is drawn. */
    enum Kind {
        PAST,
        NOW,
        AHEAD,
        PAUSED
    }

    /**
     * @param name in the visitor's language
     * @param first its first day
     * @param entries in the order of their days
     */
    record Month(String name, LocalDate first, Kind kind, List<Entry> entries) {

        /** 2027-02, for machines. */
        public String machine() {
            return YearMonth.from(first).toString();
        }

        /** The symbol beside an entry. */
        public String symbol(Entry entry) {
            return switch (entry.mark()) {
                case HAPPENED -> "info";
                case DONE -> "success";
                case DUE -> "neutral";
                case MISSED -> "danger";
            };
        }

        public String css() {
            return kind.name().toLowerCase(Locale.ROOT);
        }
    }

    static Timeline of(PlacementLife life, List<Entry> entries, LocalDate today, Locale language) {
        Span period = life.period();
        List<Entry> inOrder =
                entries.stream().sorted(Comparator.comparing(Entry::on)).toList();
        LocalDate last = period.days() == 0 ? period.starts() : period.lastDay();
        YearMonth from = YearMonth.from(earliest(Stream.of(period.starts()), inOrder));
        YearMonth until = YearMonth.from(latest(Stream.of(last), inOrder));
        List<Month> months = new ArrayList<>();
        for (YearMonth month = from;
                !month.isAfter(until) && months.size() < MOST_MONTHS;
                month = month.plusMonths(1)) {
            YearMonth its = month;
            months.add(new Month(
                    name(its, language),
                    its.atDay(1),
                    kind(its, life, today),
                    inOrder.stream()
                            .filter(entry -> YearMonth.from(entry.on()).equals(its))
                            .toList()));
        }
        return new Timeline(months);
    }

    private static String name(YearMonth month, Locale language) {
        String name = DateTimeFormatter.ofPattern("LLLL uuuu", language).format(month);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    private static LocalDate earliest(Stream<LocalDate> own, List<Entry> entries) {
        return Stream.concat(own, entries.stream().map(Entry::on))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static LocalDate latest(Stream<LocalDate> own, List<Entry> entries) {
        return Stream.concat(own, entries.stream().map(Entry::on))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Kind kind(YearMonth month, PlacementLife life, LocalDate today) {
        Span days = new Span(month.atDay(1), month.plusMonths(1).atDay(1));
        boolean standstill = life.pauses().stream()
                                .mapToLong(pause -> pause.within(days).days())
                                .sum()
                        * 2
                > days.days();
        if (standstill) {
            return Kind.PAUSED;
        }
        if (YearMonth.from(today).equals(month)) {
            return Kind.NOW;
        }
        return YearMonth.from(today).isAfter(month) ? Kind.PAST : Kind.AHEAD;
    }
}
