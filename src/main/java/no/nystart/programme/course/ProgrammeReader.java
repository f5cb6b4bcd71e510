package no.nystart.programme.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Refused;
import no.nystart.programme.ProgrammeRefusal;
import no.nystart.programme.template.ProgrammeTemplate;
import no.nystart.programme.template.ProgrammeTemplates;
import no.nystart.register.cohorts.Cohort;
import no.nystart.register.cohorts.Cohorts;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import org.jspecify.annotations.Nullable;

/** Reads leader programmes and gatherings from what was typed; the fields are named as in the API. */
@ApplicationScoped
public class ProgrammeReader {

    private static final int MOST_SEATS = 500;
    private static final int LONGEST = 200;

    private final ProgrammeTemplates templates;
    private final Cohorts cohorts;

    @Inject
    ProgrammeReader(ProgrammeTemplates templates, Cohorts cohorts) {
        this.templates = templates;
        this.cohorts = cohorts;
    }

    /** @throws Refused with every fault */
    public ProgrammeDetails programme(String region, Fields fields) {
        Reading reading = new Reading(fields);
        Optional<UUID> template = reading.known(
                "template",
                text -> id(text).flatMap(id -> templates.usable(region, id)).map(ProgrammeTemplate::id),
                ProgrammeRefusal.TEMPLATE_UNKNOWN);
        ProgrammeDetails details = new ProgrammeDetails(
                template.orElse(new UUID(0, 0)),
                reading.text("name", LONGEST),
                cohort(region, fields, reading),
                reading.date("startsOn"),
                reading.text("venue", LONGEST),
                reading.number("seats", 1, MOST_SEATS));
        reading.refuseIfFaulty();
        return details;
    }

    /** @throws Refused with every fault */
    public static GatheringDetails gathering(Fields fields) {
        Reading reading = new Reading(fields);
        LocalDate from = reading.date("startsOn");
        LocalDate to = reading.date("endsOn");
        GatheringDetails details = new GatheringDetails(
                from,
                to.isBefore(from) ? from : to,
                reading.text("venue", LONGEST),
                reading.number("seats", 1, MOST_SEATS),
                reading.text("why", LONGEST));
        reading.notBefore(from, "endsOn", to);
        reading.refuseIfFaulty();
        return details;
    }

    private @Nullable UUID cohort(String region, Fields fields, Reading reading) {
        return fields.text("cohort") == null
                ? null
                : reading.known(
                                "cohort",
                                text -> id(text).flatMap(cohorts::findByIdOptional)
                                        .filter(cohort -> cohort.region().equals(region))
                                        .map(Cohort::id),
                                ProgrammeRefusal.COHORT_UNKNOWN)
                        .orElse(null);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
