package no.nystart.outcome.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import org.jspecify.annotations.Nullable;

/** Reads which number somebody wants to see the rows of, as {@link Ways} writes it. */
@ApplicationScoped
class RowsAsked {

    private static final int LONGEST = 200;

    /** What a number counts. */
    record Number(Selection selection, Group group, Standing standing) {}

    private final Selections selections;

    @Inject
    RowsAsked(Selections selections) {
        this.selections = selections;
    }

    /** @throws no.nystart.common.Refused with every fault */
    Number read(Fields asked, Visitor visitor) {
        Reading reading = new Reading(asked);
        Standing standing = Objects.requireNonNullElse(reading.optionalCode("standing", Standing.class), Standing.ALL);
        Group group = group(reading);
        reading.refuseIfFaulty();
        return new Number(selections.read(asked, visitor.scope(Operation.REPORT_SHOW)), group, standing);
    }

    private static Group group(Reading reading) {
        @Nullable FitPart part = reading.optionalCode("fit", FitPart.class);
        if (part != null) {
            return new Group.Fitted(part, reading.yes("well"), reading.number("split", 0, FitPart.BANDS));
        }
        @Nullable Grouping grouping = reading.optionalCode("by", Grouping.class);
        @Nullable String key = reading.optionalText("key", LONGEST);
        return grouping == null
                ? new Group.Everybody()
                : new Group.Alike(grouping, Objects.requireNonNullElse(key, ""));
    }
}
