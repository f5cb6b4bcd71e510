package no.nystart.matching.steer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.access.Visitor;
import no.nystart.common.Texts;
import no.nystart.matching.names.AccountNames;
import no.nystart.matching.names.KnownPeople;
import no.nystart.matching.names.Workplaces;
import no.nystart.matching.pins.Hindrance;
import no.nystart.matching.pins.Pin;
import no.nystart.matching.pins.PinStanding;
import no.nystart.matching.pins.Pins;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.run.Pinning;
import no.nystart.web.VisitorLanguage;

/** Pins with how they stand, as a visitor knows their young people; why one cannot hold is said to their own office. */
@ApplicationScoped
public class PinBoard {

    /**
     * A pin.
     *
     * @param hindrances why it cannot hold; empty where it holds, and for other offices' young people
     * @param why the same in words
     */
    public record Row(
            KnownPeople.Known person,
            Pin pin,
            Workplaces.Workplace workplace,
            String leader,
            String pinnedBy,
            Standing standing,
            List<Hindrance> hindrances,
            List<String> why) {}

    /** How a pin stands, in a word. */
    public enum Standing {
        HOLDS,
        CANNOT_HOLD,
        /** The young person is not matched, and so neither is the pin. */
        RESTS;

        static Standing of(PinStanding standing) {
            return standing.holds()
                    ? HOLDS
                    : standing.hindrances().contains(Hindrance.PINNED_NOT_WAITING) ? RESTS : CANNOT_HOLD;
        }

        /** Its colour and symbol on pages. */
        public String colour() {
            return switch (this) {
                case HOLDS -> "success";
                case CANNOT_HOLD -> "warning";
                case RESTS -> "neutral";
            };
        }
    }

    /** Those that the visitor sees in rows, and how many more there are. */
    public record Shown(List<Row> rows, int others) {

        public boolean isEmpty() {
            return rows.isEmpty() && others == 0;
        }
    }

    private final Pinning pinning;
    private final Pins pins;
    private final KnownPeople people;
    private final Workplaces workplaces;
    private final AccountNames accounts;
    private final Texts texts;
    private final VisitorLanguage language;

    @Inject
    PinBoard(
            Pinning pinning,
            Pins pins,
            KnownPeople people,
            Workplaces workplaces,
            AccountNames accounts,
            Texts texts,
            VisitorLanguage language) {
        this.pinning = pinning;
        this.pins = pins;
        this.people = people;
        this.workplaces = workplaces;
        this.accounts = accounts;
        this.texts = texts;
        this.language = language;
    }

    /** How the cohort's pins stand, in a run begun now. */
    Shown now(UUID cohort, Visitor visitor) {
        return shown(pinning.now(cohort), people.pinnedIn(cohort, visitor));
    }

    /** The pins that a run could not keep. */
    public Shown leftOut(MatchingRun run, Visitor visitor) {
        List<PinStanding> leftOut = pins.leftOut(run.id());
        return leftOut.isEmpty() ? new Shown(List.of(), 0) : shown(leftOut, people.of(List.of(run), visitor));
    }

    private Shown shown(List<PinStanding> standings, KnownPeople.Circle circle) {
        List<PinStanding> known = standings.stream()
                .filter(standing -> circle.of(standing.pin().youngPerson()).isPresent())
                .toList();
        Workplaces.Names names = workplaces.of(
                known.stream().map(standing -> standing.pin().place()).toList(),
                known.stream().map(standing -> standing.pin().leader()).toList());
        Map<UUID, String> pinners = accounts.of(
                known.stream().map(standing -> standing.pin().pinnedBy()).toList());
        List<Row> rows = known.stream()
                .map(standing ->
                        row(standing, circle.of(standing.pin().youngPerson()).orElseThrow(), names, pinners))
                .sorted(Comparator.comparing(Row::person, KnownPeople.Known.byName()))
                .toList();
        return new Shown(rows, standings.size() - rows.size());
    }

    private Row row(PinStanding standing, KnownPeople.Known person, Workplaces.Names names, Map<UUID, String> pinners) {
        Pin pin = standing.pin();
        List<Hindrance> told = person.own() ? standing.hindrances() : List.of();
        return new Row(
                person,
                pin,
                names.place(pin.place()),
                names.leader(pin.leader()),
                pinners.getOrDefault(pin.pinnedBy(), "–"),
                Standing.of(standing),
                told,
                told.stream().map(this::sentence).toList());
    }

    private String sentence(Hindrance hindrance) {
        return texts.sentence(hindrance, language.get().locale());
    }
}
