package no.nystart.improvement.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.improvement.board.BoardGoal;
import no.nystart.improvement.board.BoardGoals;
import no.nystart.improvement.board.Standing;
import no.nystart.improvement.board.StandingReader;
import no.nystart.improvement.escalation.Escalations;
import no.nystart.improvement.meeting.MeetingDecision.Decided;
import no.nystart.improvement.suggestion.Suggestion;
import no.nystart.improvement.suggestion.SuggestionReader;
import no.nystart.improvement.suggestion.SuggestionState;
import no.nystart.improvement.suggestion.Suggestions;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import org.jspecify.annotations.Nullable;

/** Carries out what a meeting decides about a point, by the same verbs as on any other day. */
@ApplicationScoped
class PointDecisions {

    private final BoardGoals goals;
    private final StandingReader standings;
    private final Suggestions suggestions;
    private final SuggestionReader handling;
    private final Escalations escalations;

    @Inject
    PointDecisions(
            BoardGoals goals,
            StandingReader standings,
            Suggestions suggestions,
            SuggestionReader handling,
            Escalations escalations) {
        this.goals = goals;
        this.standings = standings;
        this.suggestions = suggestions;
        this.handling = handling;
        this.escalations = escalations;
    }

    Decided decide(UUID board, AgendaPoint point, @Nullable String seen, Fields fields, UUID by) {
        Reading reading = new Reading(fields);
        DecisionKind kind = reading.code("decision", DecisionKind.class);
        reading.refuseIfFaulty();
        return switch (point.kind()) {
            case GOAL -> ofGoal(board, point.id(), kind, seen, fields, by);
            case SUGGESTION -> ofSuggestion(board, point.id(), kind, seen, fields, by);
            case ESCALATION -> ofEscalation(board, point.id(), kind, fields, by);
        };
    }

    private Decided ofGoal(UUID board, UUID id, DecisionKind kind, @Nullable String seen, Fields fields, UUID by) {
        BoardGoal goal = goals.byId(board, id);
        String about = goal.aim().words();
        return switch (kind) {
            case JUDGED -> {
                Standing now = standings.judge(board, id, seen, fields, by).standing();
                String words = now.action() == null ? now.result() : String.join(". ", now.result(), now.action());
                yield new Decided(about, kind, words, now.colour(), now.owner(), now.due());
            }
            case LIFTED ->
                said(
                        about,
                        kind,
                        escalations
                                .liftGoal(board, id, fields.text("reason"), by)
                                .reason());
            case AS_IT_IS -> said(about, kind, "");
            case TAKEN_ON, DONE, DECLINED, ANSWERED -> throw notOfThis();
        };
    }

    private Decided ofSuggestion(
            UUID board, UUID id, DecisionKind kind, @Nullable String seen, Fields fields, UUID by) {
        String about = suggestions.byId(board, id).words();
        return switch (kind) {
            case TAKEN_ON, DONE, DECLINED -> {
                Suggestion handled = handling.handle(board, id, seen, fields.with("state", kind.name()), by);
                boolean open = handled.state() == SuggestionState.TAKEN_ON;
                yield new Decided(
                        about,
                        kind,
                        handled.answer().orElse(""),
                        null,
                        open ? handled.owner().orElse(null) : null,
                        open ? handled.due().orElse(null) : null);
            }
            case LIFTED ->
                said(
                        about,
                        kind,
                        escalations
                                .liftSuggestion(board, id, fields.text("reason"), by)
                                .reason());
            case AS_IT_IS -> said(about, kind, "");
            case JUDGED, ANSWERED -> throw notOfThis();
        };
    }

    private Decided ofEscalation(UUID board, UUID id, DecisionKind kind, Fields fields, UUID by) {
        String about = escalations.liftedTo(board, id).matter().about();
        return switch (kind) {
            case ANSWERED ->
                said(
                        about,
                        kind,
                        escalations
                                .answer(board, id, fields.text("answer"), by)
                                .answer()
                                .orElseThrow());
            case LIFTED ->
                said(
                        about,
                        kind,
                        escalations.liftOn(board, id, fields.text("reason"), by).reason());
            case AS_IT_IS -> said(about, kind, "");
            case JUDGED, TAKEN_ON, DONE, DECLINED -> throw notOfThis();
        };
    }

    private static Decided said(String about, DecisionKind kind, String words) {
        return new Decided(about, kind, words, null, null, null);
    }

    /** No form offers it. */
    private static Refused notOfThis() {
        return Refused.because(CommonRefusal.INVALID_INPUT);
    }
}
