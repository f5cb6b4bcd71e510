package no.nystart.followup.schedule.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.nystart.common.CommonRefusal;
import no.nystart.followup.plan.Cadence;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import no.nystart.web.Form;

/** A rhythm as typed: numbers between commas or spaces. */
final class CadenceForm {

    private static final Pattern BETWEEN = Pattern.compile("[,;\\s]+");
    private static final int LONGEST_PLACEMENT_MONTHS = 8;
    private static final int LONGEST_PLACEMENT_WEEKS = 35;
    private static final int DAYS_OF_START = 28;

    private final Fields fields;
    private final Reading reading;

    private CadenceForm(Map<String, ?> posted) {
        this.fields = Fields.of(posted);
        this.reading = new Reading(fields);
    }

    static Form filled(Cadence cadence) {
        return Form.empty()
                .with("days", typed(cadence.days()))
                .with("weeks", typed(cadence.weeks()))
                .with("months", typed(cadence.months()))
                .with("reviewWeeks", typed(cadence.reviewWeeks()))
                .with("endReviewDays", cadence.endReviewDays())
                .with("concernDays", cadence.concernDays());
    }

    /** Refused with everything that is wrong; there is a check-in at least. */
    static Cadence read(Map<String, ?> posted) {
        return new CadenceForm(posted).read();
    }

    private Cadence read() {
        Cadence cadence = new Cadence(
                numbers("days", DAYS_OF_START),
                numbers("weeks", LONGEST_PLACEMENT_WEEKS),
                numbers("months", LONGEST_PLACEMENT_MONTHS),
                numbers("reviewWeeks", LONGEST_PLACEMENT_WEEKS),
                reading.number("endReviewDays", 0, 60),
                reading.number("concernDays", 1, 28));
        if (cadence.days().isEmpty()
                && cadence.weeks().isEmpty()
                && cadence.months().isEmpty()) {
            reading.fault("weeks", CommonRefusal.MISSING);
        }
        reading.refuseIfFaulty();
        return cadence;
    }

    private List<Integer> numbers(String field, int most) {
        List<Integer> numbers = new ArrayList<>();
        for (String part : BETWEEN.split(fields.typed(field))) {
            if (part.isEmpty()) {
                continue;
            }
            try {
                int number = Integer.parseInt(part);
                if (number < 1 || number > most) {
                    reading.fault(field, CommonRefusal.OUT_OF_RANGE, 1, most);
                } else {
                    numbers.add(number);
                }
            } catch (NumberFormatException e) {
                reading.fault(field, CommonRefusal.UNREADABLE, part);
            }
        }
        return numbers;
    }

    private static String typed(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
