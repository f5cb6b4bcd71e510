package no.nystart.outcome.certificate;

import java.time.LocalDate;
import no.nystart.followup.checkin.GoalStep;
import no.nystart.followup.goal.Goal;

/** How far a goal had come when a leader last told of it. */
public record ToldGoal(Goal goal, GoalStep step, LocalDate on) {}
