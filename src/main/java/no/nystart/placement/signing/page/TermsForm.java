package no.nystart.placement.signing.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.nystart.placement.agreement.AgreedGoal;
import no.nystart.placement.agreement.AgreementTerms;
import no.nystart.placement.agreement.Safeguards;
import no.nystart.placement.signing.AgreementReader;
import no.nystart.web.Form;
import org.jspecify.annotations.Nullable;

/** What a version says, as the fields of the form it is written in. */
final class TermsForm {

    private static final int FEWEST_GOAL_ROWS = 3;

    private TermsForm() {}

    static Form of(AgreementTerms terms, LocalDate validFrom, String why) {
        Form form = Form.empty()
                .with("starts", terms.period().starts())
                .with("ends", terms.period().ends().minusDays(1))
                .with("leader", terms.leader())
                .with("tasks", terms.tasks())
                .with("followUp", terms.followUp())
                .with("accommodations", terms.accommodations().toArray())
                .with("validFrom", validFrom)
                .with("why", why);
        return safeguarded(worked(aiming(form, terms.goals()), terms), terms.safeguards());
    }

    private static Form aiming(Form form, List<AgreedGoal> goals) {
        Form filled = form;
        for (int row = 1; row <= goals.size(); row++) {
            AgreedGoal goal = goals.get(row - 1);
            String at = "goal." + row;
            filled = filled.with(at + ".id", goal.id())
                    .with(at + ".kind", goal.kind())
                    .with(at + ".words", goal.words());
        }
        return filled;
    }

    private static Form worked(Form form, AgreementTerms terms) {
        Form filled = form;
        for (var shift : terms.hours().shifts().entrySet()) {
            String at = AgreementReader.hours(shift.getKey());
            filled = filled.with(at + ".from", shift.getValue().from())
                    .with(at + ".to", shift.getValue().to())
                    .with(at + ".break", shift.getValue().breakMinutes());
        }
        return filled;
    }

    private static Form safeguarded(Form form, @Nullable Safeguards safeguards) {
        return safeguards == null
                ? form
                : form.with("guardian", safeguards.guardian())
                        .with("minimumAgeWorkExcluded", safeguards.minimumAgeWorkExcluded())
                        .with("riskAssessment", safeguards.riskAssessment())
                        .with("lateWorkReason", safeguards.lateWorkReason());
    }

    /** The fields of the rows for goals: those that are filled and one more, some in any case. */
    static List<String> goalRows(Form form) {
        int filled = IntStream.rangeClosed(1, AgreementReader.MOST_GOALS)
                .filter(row -> !form.value("goal." + row + ".kind").isEmpty()
                        || !form.value("goal." + row + ".words").isEmpty())
                .max()
                .orElse(0);
        int shown = Math.clamp(filled + 1, FEWEST_GOAL_ROWS, AgreementReader.MOST_GOALS);
        return IntStream.rangeClosed(1, shown).mapToObj(row -> "goal." + row).toList();
    }

    /** The field of a day's hours. */
    static String field(DayOfWeek day) {
        return AgreementReader.hours(day);
    }
}
