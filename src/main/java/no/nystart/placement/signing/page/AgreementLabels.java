package no.nystart.placement.signing.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.Arrays;
import no.nystart.common.Refused;
import no.nystart.placement.signing.AgreementReader;
import no.nystart.web.Corrections;
import no.nystart.web.Form;
import no.nystart.web.Messages;

/** What is wrong with an agreement, said at its fields by the names that the form gives them. */
@ApplicationScoped
class AgreementLabels {

    private final Corrections corrections;
    private final TermsWords terms;
    private final Messages messages;

    @Inject
    AgreementLabels(Corrections corrections, TermsWords terms, Messages messages) {
        this.corrections = corrections;
        this.terms = terms;
        this.messages = messages;
    }

    Form corrected(Form typed, Refused refused) {
        return corrections.asked(typed, refused, this::label);
    }

    private String label(String field) {
        AgreementMessages words = messages.of(AgreementMessages.class);
        if (field.startsWith("goal.")) {
            return words.goals();
        }
        return switch (field) {
            case "starts" -> words.starts();
            case "ends" -> words.ends();
            case "leader" -> words.leader();
            case "deputy" -> words.deputy();
            case "goals" -> words.goals();
            case "tasks" -> words.tasks();
            case "hours" -> words.hours();
            case "accommodations" -> words.accommodations();
            case "followUp" -> words.followUp();
            case "guardian" -> words.guardian();
            case "minimumAgeWorkExcluded" -> words.minimumAgeWorkExcluded();
            case "riskAssessment" -> words.riskAssessment();
            case "lateWorkReason" -> words.lateWorkReason();
            case "validFrom" -> words.validFrom();
            case "why" -> words.why();
            default -> day(field);
        };
    }

    private String day(String field) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> field.startsWith(AgreementReader.hours(day)))
                .map(terms::dayName)
                .findFirst()
                .orElse("");
    }
}
