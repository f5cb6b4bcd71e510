package no.nystart.outcome.certificate;

import java.time.LocalDate;
import no.nystart.followup.goal.Goal;
import no.nystart.followup.goal.Progress;

/** How far a goal had come when a leader last told of it. */
public record ToldGoal(Goal goal, Progress step, LocalDate on) {}
