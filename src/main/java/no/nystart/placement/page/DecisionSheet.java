package no.nystart.placement.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import no.nystart.matching.why.Grounds;
import no.nystart.matching.why.ProposalGrounds;
import no.nystart.web.Form;
import org.jspecify.annotations.Nullable;

/** The page about one young person's proposals, with what there is to decide on. */
@ApplicationScoped
class DecisionSheet {

    @CheckedTemplate(basePath = "placement")
    static class Templates {
        static native TemplateInstance decision(
                DecisionCase about, Optional<Grounds> grounds, Form form, DecisionChoices choices);
    }

    private final DecisionCases cases;
    private final ProposalGrounds grounds;
    private final DecisionChoices choices;

    @Inject
    DecisionSheet(DecisionCases cases, ProposalGrounds grounds, DecisionChoices choices) {
        this.cases = cases;
        this.grounds = grounds;
        this.choices = choices;
    }

    /** @param run whose proposal to decide on, or null for the newest */
    TemplateInstance of(UUID youngPerson, @Nullable UUID run, Form form) {
        DecisionCase about = cases.of(youngPerson, run);
        return Templates.decision(
                about,
                about.proposed()
                        .flatMap(proposed -> grounds.of(proposed.standing().run(), youngPerson)),
                form,
                choices);
    }
}
