package no.nystart.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.nystart.access.Visitor;
import no.nystart.followup.goal.Goals;
import no.nystart.followup.goal.Progress;
import no.nystart.followup.pulse.PulseAnswer;
import no.nystart.followup.pulse.PulseSaid;
import no.nystart.followup.pulse.Pulses;
import no.nystart.followup.talk.Talk;
import no.nystart.followup.talk.TalkWish;
import no.nystart.followup.talk.Talks;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;

/** What a young person says on the own page; each refused as NOT_FOUND for whoever has nothing to say it of. */
@ApplicationScoped
@Transactional
public class OwnVoice {

    private static final int LONGEST_GOAL = 200;

    private final OwnPlans plans;
    private final Pulses pulses;
    private final Goals goals;
    private final Talks talks;

    @Inject
    OwnVoice(OwnPlans plans, Pulses pulses, Goals goals, Talks talks) {
        this.plans = plans;
        this.pulses = pulses;
        this.goals = goals;
        this.talks = talks;
    }

    /** How it goes today. */
    public PulseAnswer pulse(Visitor self, Fields said) {
        UUID placement = plans.placementOf(self);
        return pulses.give(placement, PulseSaid.read(said), self.account());
    }

    /** A goal of their own: {@code goalWords}. */
    public void goal(Visitor self, Fields set) {
        UUID placement = plans.placementOf(self);
        Reading reading = new Reading(set);
        String words = reading.text("goalWords", LONGEST_GOAL);
        reading.refuseIfFaulty();
        goals.set(placement, words, self.account());
    }

    /** How far a goal has come: {@code progress}. */
    public void progress(Visitor self, UUID goal, Fields marked) {
        UUID placement = plans.placementOf(self);
        Reading reading = new Reading(marked);
        Progress progress = reading.code("progress", Progress.class);
        reading.refuseIfFaulty();
        goals.mark(placement, goal, progress, self.account());
    }

    /** That they want to talk. */
    public Talk talk(Visitor self, Fields wish) {
        return talks.want(OwnPlans.self(self), TalkWish.read(wish), self.account());
    }
}
