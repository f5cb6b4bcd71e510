package no.nystart.placement.signing.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.nystart.placement.agreement.AgreedGoal;
import no.nystart.placement.agreement.AgreementTerms;
import no.nystart.placement.agreement.Deputy;
import no.nystart.placement.agreement.Safeguards;
import no.nystart.placement.agreement.Shift;
import no.nystart.placement.agreement.Span;
import no.nystart.placement.agreement.WorkingWeek;
import no.nystart.register.codes.Need;
import no.nystart.register.companies.Leaders;
import no.nystart.register.words.CodeMessages;
import no.nystart.web.Messages;
import no.nystart.web.VisitorLanguage;
import no.nystart.web.Written;
import org.jspecify.annotations.Nullable;

/** What a version says, in the visitor's language: the same words on every party's page and on paper. */
@ApplicationScoped
public class TermsWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");
    private static final DateTimeFormatter ENGLISH_TIME = DateTimeFormatter.ofPattern("HH:mm");

    /**
     * One part of the terms.
     *
     * @param lines at least one; several are a list
     */
    public record Part(String heading, List<String> lines) {

        static Part of(String heading, String line) {
            return new Part(heading, List.of(line));
        }
    }

    private final Leaders leaders;
    private final Messages messages;
    private final VisitorLanguage visitor;

    @Inject
    TermsWords(Leaders leaders, Messages messages, VisitorLanguage visitor) {
        this.leaders = leaders;
        this.messages = messages;
        this.visitor = visitor;
    }

    /** In the order in which an agreement is read; what a draft misses is left out. */
    public List<Part> of(AgreementTerms terms) {
        TermsMessages words = words();
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of(words.period(), period(terms.period())));
        parts.add(Part.of(words.leader(), leader(terms.leader())));
        Deputy deputy = terms.deputy();
        if (deputy != null) {
            parts.add(Part.of(words.deputy(), deputy(deputy)));
        }
        parts.add(new Part(words.goals(), terms.goals().stream().map(this::goal).toList()));
        parts.add(new Part(words.tasks(), terms.tasks().lines().toList()));
        parts.add(new Part(words.hours(), week(terms.hours())));
        parts.add(new Part(words.accommodations(), accommodations(terms.accommodations())));
        parts.add(new Part(words.followUp(), terms.followUp().lines().toList()));
        Safeguards safeguards = terms.safeguards();
        if (safeguards != null) {
            parts.add(new Part(words.safeguards(), safeguards(safeguards)));
        }
        return parts.stream().filter(part -> !part.lines().isEmpty()).toList();
    }

    String period(Span period) {
        return words().fromTo(inWords(period.starts()), inWords(period.lastDay()));
    }

    String leader(UUID leader) {
        return leaders.byId(leader).name();
    }

    String deputy(Deputy deputy) {
        return words().standsIn(
                        leader(deputy.leader()),
                        inWords(deputy.days().starts()),
                        inWords(deputy.days().lastDay()));
    }

    String goal(AgreedGoal goal) {
        String kind = words().goalKind(goal.kind());
        return goal.words().isEmpty() ? kind : words().goalInWords(kind, goal.words());
    }

    String need(Need need) {
        return messages.of(CodeMessages.class).need(need);
    }

    String shift(DayOfWeek day, Shift shift) {
        return shift(dayName(day), shift);
    }

    private String shift(String name, Shift shift) {
        return shift.breakMinutes() == 0
                ? words().shift(name, time(shift.from()), time(shift.to()))
                : words().shiftWithBreak(name, time(shift.from()), time(shift.to()), shift.breakMinutes());
    }

    List<String> safeguards(@Nullable Safeguards safeguards) {
        if (safeguards == null) {
            return List.of();
        }
        TermsMessages words = words();
        List<String> lines = new ArrayList<>();
        lines.add(words.guardianPart(safeguards.guardian()));
        lines.add(safeguards.minimumAgeWorkExcluded() ? words.minimumAgeWorkOut() : words.minimumAgeWorkOpen());
        lines.add(safeguards.riskAssessment().isEmpty() ? words.noRisk() : words.risk(safeguards.riskAssessment()));
        if (!safeguards.lateWorkReason().isEmpty()) {
            lines.add(words.lateWork(safeguards.lateWorkReason()));
        }
        return lines;
    }

    /** mandag–torsdag */
    private String days(DaysAlike alike) {
        return alike.first() == alike.last()
                ? dayName(alike.first())
                : dayName(alike.first()) + "–" + dayName(alike.last());
    }

    /** mandag */
    public String dayName(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, locale());
    }

    String inWords(LocalDate date) {
        return Written.inWords(date, locale());
    }

    private List<String> accommodations(List<Need> needs) {
        return needs.isEmpty()
                ? List.of(words().noAccommodations())
                : needs.stream().map(this::need).toList();
    }

    private List<String> week(WorkingWeek week) {
        List<String> lines = new ArrayList<>();
        for (DaysAlike alike : DaysAlike.of(week)) {
            lines.add(shift(days(alike), alike.shift()));
        }
        if (!lines.isEmpty()) {
            int hours = week.workMinutes() / 60;
            int minutes = week.workMinutes() % 60;
            lines.add(minutes == 0 ? words().weekHours(hours) : words().weekHoursMinutes(hours, minutes));
        }
        return lines;
    }

    private String time(LocalTime time) {
        return (locale().getLanguage().equals("en") ? ENGLISH_TIME : TIME).format(time);
    }

    private Locale locale() {
        return visitor.get().locale();
    }

    private TermsMessages words() {
        return messages.of(TermsMessages.class);
    }
}
