package no.nystart.programme.coaching;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.common.Stamps;
import no.nystart.programme.ProgrammeRefusal;
import no.nystart.programme.attendance.Participant;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;

/** Leaders' own goals: theirs, and read by those who coach them. */
@ApplicationScoped
public class LeaderGoals implements PanacheRepositoryBase<LeaderGoal, UUID> {

    private static final int MOST = 20;
    private static final int LONGEST = 300;

    private final Stamps stamps;

    @Inject
    LeaderGoals(Stamps stamps) {
        this.stamps = stamps;
    }

    /** @throws Refused when {@code goal} is empty or too long */
    public static String words(Fields sent) {
        Reading reading = new Reading(sent);
        String words = reading.text("goal", LONGEST);
        reading.refuseIfFaulty();
        return words;
    }

    @Transactional
    public LeaderGoal set(Participant participant, String words, UUID by) {
        if (count("participant", participant.id()) >= MOST) {
            throw Refused.because(ProgrammeRefusal.TOO_MANY_LEADER_GOALS);
        }
        LeaderGoal goal = new LeaderGoal(participant.id(), words, stamps.of(by));
        persist(goal);
        return goal;
    }

    /** @throws Refused when it is none of these participants' */
    @Transactional
    public LeaderGoal reach(Collection<UUID> participants, UUID id, UUID by) {
        LeaderGoal goal = findByIdOptional(id)
                .filter(found -> participants.contains(found.participant()))
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
        goal.reach(stamps.of(by));
        return goal;
    }

    public List<LeaderGoal> of(Collection<UUID> participants) {
        return participants.isEmpty() ? List.of() : list("participant in ?1 order by id", participants);
    }
}
