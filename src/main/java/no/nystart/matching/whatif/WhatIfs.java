package no.nystart.matching.whatif;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Operation;
import no.nystart.access.Owner;
import no.nystart.access.Visitor;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.matching.explain.Change;
import no.nystart.matching.names.KnownPeople;
import no.nystart.matching.question.Question;
import no.nystart.matching.question.Questions;
import no.nystart.matching.question.RunQuestion;
import no.nystart.matching.run.MatchingRun;
import no.nystart.register.cohorts.Cohorts;

/** Who may suppose what of a run. A young person is supposed otherwise only by whom the person's own data is changed by. */
@ApplicationScoped
class WhatIfs {

    /** A question and what it supposes. */
    record Asked(RunQuestion question, List<Change> changes) {}

    private final Questions questions;
    private final KnownPeople people;
    private final Cohorts cohorts;

    @Inject
    WhatIfs(Questions questions, KnownPeople people, Cohorts cohorts) {
        this.questions = questions;
        this.people = people;
        this.cohorts = cohorts;
    }

    /** Refused as NOT_FOUND when a young person in it is not the visitor's to change. */
    @Transactional
    RunQuestion ask(MatchingRun run, List<Change> changes, Visitor visitor) {
        run.requireSolution();
        requireOwn(run, changes, visitor);
        return questions.ask(run, new Question.WhatIf(changes), visitor.account());
    }

    /** Refused as NOT_FOUND when nobody asked it of the run, and to whoever could not have asked it. */
    @Transactional
    Asked asked(MatchingRun run, UUID question, Visitor visitor) {
        RunQuestion asked = questions.ofRun(run.id(), question);
        if (!(asked.question() instanceof Question.WhatIf(List<Change> changes))) {
            throw Refused.because(CommonRefusal.NOT_FOUND);
        }
        requireOwn(run, changes, visitor);
        return new Asked(asked, changes);
    }

    /** Those of the run whom the visitor can suppose otherwise, by name. */
    List<KnownPeople.Known> own(MatchingRun run, Visitor visitor) {
        String region = cohorts.byId(run.cohort().orElseThrow()).region();
        return people.of(List.of(run), visitor).known().values().stream()
                .filter(person -> visitor.may(
                        Operation.YOUNG_PERSON_CHANGE, Owner.youngPerson(region, person.office(), person.id())))
                .sorted(KnownPeople.Known.byName())
                .toList();
    }

    private void requireOwn(MatchingRun run, List<Change> changes, Visitor visitor) {
        List<String> supposed = changes.stream()
                .filter(Change.OfPerson.class::isInstance)
                .map(change -> ((Change.OfPerson) change).youngPerson())
                .distinct()
                .toList();
        if (supposed.isEmpty()) {
            return;
        }
        List<String> own =
                own(run, visitor).stream().map(person -> person.id().toString()).toList();
        if (!own.containsAll(supposed)) {
            throw Refused.because(CommonRefusal.NOT_FOUND);
        }
    }
}
