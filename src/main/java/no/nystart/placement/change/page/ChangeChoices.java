package no.nystart.placement.change.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.placement.change.ChangeKind;
import no.nystart.placement.change.Consequences;
import no.nystart.placement.change.ProposalKind;
import no.nystart.placement.change.WhoCanLead;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;
import no.nystart.placement.course.page.EventWords;
import no.nystart.placement.life.EndReason;
import no.nystart.register.companies.MentoringLeader;
import no.nystart.web.Choice;
import no.nystart.web.Messages;
import no.nystart.web.VisitorLanguage;
import no.nystart.web.Written;

/** The lists of changes and proposals in the visitor's language. */
@ApplicationScoped
public class ChangeChoices {

    private final Placements placements;
    private final WhoCanLead whoCanLead;
    private final Messages messages;
    private final VisitorLanguage language;
    private final EventWords events;

    @Inject
    ChangeChoices(
            Placements placements,
            WhoCanLead whoCanLead,
            Messages messages,
            VisitorLanguage language,
            EventWords events) {
        this.placements = placements;
        this.whoCanLead = whoCanLead;
        this.messages = messages;
        this.language = language;
        this.events = events;
    }

    public List<Choice> endReasons() {
        return Arrays.stream(EndReason.values())
                .map(reason -> Choice.of(reason, words().endReason(reason)))
                .toList();
    }

    /** Who can take over at the placement, or stand in. */
    public List<Choice> leaders(UUID id, ChangeKind kind) {
        Placement placement = placements.byId(id);
        List<MentoringLeader> leaders = kind == ChangeKind.REPLACE_LEADER
                ? whoCanLead.insteadOf(placement)
                : whoCanLead.standingInFor(placement);
        return leaders.stream()
                .map(leader -> Choice.of(leader.id(), leader.name()))
                .toList();
    }

    public List<Choice> proposalKinds() {
        return Arrays.stream(ProposalKind.values())
                .map(kind -> new Choice(kind.name(), words().proposalKind(kind), words().proposalMeans(kind)))
                .toList();
    }

    /** «2 måneder og 3 dager». */
    public String left(Period left) {
        ChangeMessages words = words();
        int months = left.getYears() * 12 + left.getMonths();
        if (left.isNegative() || left.isZero()) {
            return words.nothingLeft();
        }
        if (months == 0) {
            return words.days(left.getDays());
        }
        return left.getDays() == 0 ? words.months(months) : words.monthsAndDays(months, left.getDays());
    }

    /** The names of what a form can hold, to carry it from page to page. */
    public List<String> fields() {
        return List.of("revision", "proposal", "on", "ends", "leader", "deputy", "until", "reason", "why");
    }

    public String kind(ChangeKind kind) {
        return words().kind(kind);
    }

    /** What comes of a change, a sentence each. */
    public List<String> told(ChangeKind kind, Consequences consequences) {
        ChangeMessages words = words();
        List<String> told = new ArrayList<>();
        told.add(words.recorded(
                inWords(consequences.after().history().getLast().event().on()), events.ofLast(consequences.after())));
        told.add(words.happens(kind));
        if (consequences.endMoves()) {
            told.add(consequences
                    .lastDay()
                    .map(day -> words.newEnd(inWords(day)))
                    .orElseGet(words::noDay));
        }
        if (consequences.endMoves() && !consequences.after().isOver()) {
            told.add(words.leftThen(left(consequences.left())));
        }
        String day = inWords(
                consequences.seat() == Consequences.Seat.HELD_LONGER
                        ? consequences.seatFrom().minusDays(1)
                        : consequences.seatFrom());
        told.add(
                switch (consequences.seat()) {
                    case SAME -> words.seatSame();
                    case HELD_LONGER -> words.seatLonger(day);
                    case GIVEN_BACK -> words.seatBack(day);
                    case OTHER_LEADER -> words.seatLeader(day);
                });
        told.add(
                consequences.signers().isEmpty()
                        ? words.sameAgreement()
                        : words.newVersion(consequences.signers().stream()
                                .map(words::party)
                                .collect(Collectors.joining(", "))));
        if (consequences.opensRematch()) {
            told.add(words.rematchOpens());
        }
        return told;
    }

    private String inWords(LocalDate day) {
        return Written.inWords(day, language.get().locale());
    }

    /** What a field of the form is called; empty where there is no such field. */
    String label(ChangeKind kind, String field) {
        ChangeMessages words = words();
        return switch (field) {
            case "on" -> words.on(kind);
            case "ends" -> words.ends();
            case "leader" -> words.leader();
            case "deputy" -> words.deputy();
            case "until" -> words.until();
            case "reason" -> words.reason();
            case "why" -> words.why();
            default -> "";
        };
    }

    private ChangeMessages words() {
        return messages.of(ChangeMessages.class);
    }
}
