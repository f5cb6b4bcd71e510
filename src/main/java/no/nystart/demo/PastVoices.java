package no.nystart.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.followup.goal.Goal;
import no.nystart.followup.goal.Goals;
import no.nystart.followup.goal.Progress;
import no.nystart.followup.plan.Appointment;
import no.nystart.followup.pulse.Mood;
import no.nystart.followup.pulse.PulseSaid;
import no.nystart.followup.pulse.Pulses;
import no.nystart.followup.review.MinutesWritten;
import no.nystart.followup.review.NextStep;
import no.nystart.followup.review.ReviewParty;
import no.nystart.followup.review.Reviews;
import no.nystart.followup.review.TriangleReview;
import no.nystart.followup.review.View;
import no.nystart.followup.talk.TalkHeld;
import no.nystart.followup.talk.TalkWish;
import no.nystart.followup.talk.Talks;
import org.jspecify.annotations.Nullable;

/** What young people of the past say, and what the three agree on when they meet. */
@ApplicationScoped
class PastVoices {

    private final Pulses pulses;
    private final Goals goals;
    private final Reviews reviews;
    private final Talks talks;

    @Inject
    PastVoices(Pulses pulses, Goals goals, Reviews reviews, Talks talks) {
        this.pulses = pulses;
        this.goals = goals;
        this.reviews = reviews;
        this.talks = talks;
    }

    void pulse(UUID placement, PastPerson who, Mood mood) {
        boolean leaderReads = who.story() == Story.SETS_A_GOAL;
        pulses.give(
                placement,
                new PulseSaid(mood, mood.isLow() ? "Sliten, og lite å gjøre" : null, leaderReads),
                who.account());
    }

    void setGoal(UUID placement, PastPerson who) {
        goals.set(placement, "Tore å ringe en kunde selv", who.account());
    }

    /** How far the young person finds every goal has come: a little further each time. */
    void mark(UUID placement, PastPerson who, int times) {
        Progress far = Progress.values()[Math.min(times, Progress.values().length - 1)];
        goals.of(placement).forEach(goal -> goals.mark(placement, goal.id(), far, who.account()));
    }

    UUID wantTalk(PastPerson who) {
        return talks.want(
                        who.id(),
                        new TalkWish(TalkWish.With.CASEWORKER, TalkWish.How.CALL, "Om hva jeg gjør etterpå"),
                        who.account())
                .id();
    }

    void holdTalk(UUID talk, PastPerson who, LocalDate on) {
        talks.held(
                talk,
                new TalkHeld(TalkHeld.Whom.YOUNG_PERSON, on, "Vi så på fagbrev som praksiskandidat."),
                who.caseworker());
    }

    /** Each of the three writes, they meet, and agree on the minutes. */
    void review(UUID placement, PastPerson who, Appointment planned, int number) {
        boolean differ = who.story() == Story.DISAGREEMENT;
        String slot = planned.slot().key();
        Bygone.on(planned.on().minusDays(2), () -> {
            write(placement, slot, who.account(), view(ReviewParty.YOUNG_PERSON, placement, differ ? 2 : 4, number));
            write(
                    placement,
                    slot,
                    who.leaderAccount(),
                    view(ReviewParty.LEADER, placement, differ ? 5 : 4, number + 1));
            write(placement, slot, who.caseworker(), view(ReviewParty.CASEWORKER, placement, 4, number));
        });
        Bygone.on(planned.on(), () -> {
            reviews.begin(placement, slot, who.caseworker());
            minutes(placement, slot, who, planned.on(), "Vi er enige om at det går framover.");
            agree(placement, slot, ReviewParty.LEADER, who.leaderAccount(), null);
            agree(
                    placement,
                    slot,
                    ReviewParty.YOUNG_PERSON,
                    who.account(),
                    differ ? "Jeg sa at det er for lite å gjøre" : null);
        });
        if (differ) {
            Bygone.on(planned.on().plusDays(1), () -> {
                minutes(
                        placement,
                        slot,
                        who,
                        planned.on(),
                        "Lederen er fornøyd. Ungdommen ønsker flere oppgaver, og får det.");
                agree(placement, slot, ReviewParty.LEADER, who.leaderAccount(), null);
                agree(placement, slot, ReviewParty.YOUNG_PERSON, who.account(), null);
            });
        }
    }

    private View view(ReviewParty party, UUID placement, int score, int progress) {
        Progress far = Progress.values()[Math.min(progress, Progress.values().length - 1)];
        Map<UUID, Progress> found = goals.of(placement).stream().collect(Collectors.toMap(Goal::id, goal -> far));
        return new View(party, score, "Kommer presis og tar imot råd", "Lite erfaring med verktøyet", found);
    }

    private void write(UUID placement, String slot, UUID account, View view) {
        reviews.contribute(placement, slot, view, "v0", account);
    }

    private void minutes(UUID placement, String slot, PastPerson who, LocalDate on, String words) {
        long seen = reviews.findByIdOptional(new TriangleReview.Key(placement, slot))
                .orElseThrow()
                .version();
        reviews.write(
                placement,
                slot,
                new MinutesWritten(
                        on,
                        words,
                        List.of(new NextStep.Agreed(
                                "Prøve en ny oppgave hver uke", ReviewParty.LEADER, on.plusWeeks(3)))),
                "v" + seen,
                who.caseworker());
    }

    private void agree(UUID placement, String slot, ReviewParty party, UUID account, @Nullable String objection) {
        int wording = reviews.findByIdOptional(new TriangleReview.Key(placement, slot))
                .orElseThrow()
                .wording();
        reviews.answer(placement, slot, wording, party, objection, account);
    }
}
