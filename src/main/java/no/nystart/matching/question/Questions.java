package no.nystart.matching.question;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.jobs.Jobs;
import no.nystart.matching.run.MatchingRun;

/** Takes questions in and finds them again. */
@ApplicationScoped
public class Questions implements PanacheRepositoryBase<RunQuestion, UUID> {

    private static final String ASK = """
            INSERT INTO run_question (id, run, young_person, question, asked_by, asked_at, phase)
            VALUES (:id, :run, :youngPerson, cast(:question AS jsonb), :by, :now, 'WAITING')
            ON CONFLICT (id) DO NOTHING
            """;

    private final SolvedRuns runs;
    private final Jobs jobs;
    private final AnsweringJob answering;
    private final Clock wallClock;

    @Inject
    Questions(SolvedRuns runs, Jobs jobs, AnsweringJob answering, Clock wallClock) {
        this.runs = runs;
        this.jobs = jobs;
        this.answering = answering;
        this.wallClock = wallClock;
    }

    /**
     * Asks, or finds what was asked before; one that failed is tried again.
     *
     * @throws Refused when the run has no solution or the question means nothing for it
     */
    @Transactional
    public RunQuestion ask(MatchingRun run, Question question, UUID by) {
        question.about().ifPresent(youngPerson -> runs.requireShared(run, youngPerson));
        Question meant = runs.read(run, solved -> new Answering(solved).checked(question));
        RunQuestion asked = findById(stored(run, meant, by));
        asked.askAgain(by, wallClock.instant());
        if (asked.isWaiting()) {
            jobs.handIn(answering, asked.id());
        }
        return asked;
    }

    private UUID stored(MatchingRun run, Question question, UUID by) {
        UUID id = RunQuestion.idOf(run.id(), question);
        getEntityManager()
                .createNativeQuery(ASK)
                .setParameter("id", id)
                .setParameter("run", run.id())
                .setParameter("youngPerson", question.about().orElse(null))
                .setParameter("question", SealedJson.write(Question.class, question))
                .setParameter("by", by)
                .setParameter("now", wallClock.instant())
                .executeUpdate();
        return id;
    }

    /** A run's question; refused as NOT_FOUND when there is none, or when it is another run's. */
    public RunQuestion ofRun(UUID run, UUID id) {
        return findByIdOptional(id)
                .filter(question -> question.run().equals(run))
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    /** The same where it is about that young person. */
    public RunQuestion about(UUID run, UUID youngPerson, UUID id) {
        RunQuestion question = ofRun(run, id);
        if (question.question().about().filter(youngPerson::equals).isEmpty()) {
            throw Refused.because(CommonRefusal.NOT_FOUND);
        }
        return question;
    }

    /** Those among these questions that somebody asked before. */
    public Map<Question, RunQuestion> asked(MatchingRun run, Collection<? extends Question> questions) {
        List<UUID> ids = questions.stream()
                .map(question -> RunQuestion.idOf(run.id(), question))
                .toList();
        return list("id in ?1", ids).stream().collect(Collectors.toMap(RunQuestion::question, Function.identity()));
    }

    /** How far it has come, without who has become protected since it was answered. */
    public QuestionState state(MatchingRun run, RunQuestion asked) {
        return switch (asked.state()) {
            case QuestionState.Waiting waiting -> waiting;
            case QuestionState.Failed failed -> failed;
            case QuestionState.Answered(var at, var answer) ->
                new QuestionState.Answered(at, answer.seenBy(runs.visible(run)));
        };
    }
}
