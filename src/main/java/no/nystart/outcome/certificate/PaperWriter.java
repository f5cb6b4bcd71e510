package no.nystart.outcome.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.nystart.followup.PlacedPeople;
import no.nystart.placement.course.Placement;
import no.nystart.register.cohorts.Offices;
import no.nystart.register.words.Choices;

/** Writes down what a certificate says, as the register has it on the day of issue. */
@ApplicationScoped
class PaperWriter {

    private final PlacedPeople people;
    private final Offices offices;
    private final Choices choices;

    @Inject
    PaperWriter(PlacedPeople people, Offices offices, Choices choices) {
        this.people = people;
        this.offices = offices;
        this.choices = choices;
    }

    /** @param confirmed the placement has begun, and each of them is confirmed */
    Paper of(Placement placement, String occupation, List<MasteredLine> confirmed, LocalDate today) {
        PlacedPeople.PlacedPerson person = people.of(placement.id());
        LocalDate lastDay = placement.period().lastDay();
        return new Paper(
                person.name(),
                person.company(),
                choices.occupation(occupation),
                placement.period().starts(),
                lastDay.isAfter(today) ? today : lastDay,
                offices.name(placement.office()),
                confirmed.stream()
                        .map(line -> new Paper.Mastered(
                                line.process(),
                                Objects.requireNonNull(line.mastery()),
                                line.instructor(),
                                Objects.requireNonNull(line.on())))
                        .toList());
    }
}
