package no.nystart.followup.checkin.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.nystart.followup.checkin.NoticedAtWork;
import no.nystart.placement.course.Placements;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import org.jspecify.annotations.Nullable;

/** Reads what a leader has noticed at work from the check-in's form, and tells it once the check-in is kept. */
@ApplicationScoped
public class Noticing {

    private static final int LONGEST = 500;

    private final Placements placements;
    private final Event<NoticedAtWork> noticed;

    @Inject
    Noticing(Placements placements, Event<NoticedAtWork> noticed) {
        this.placements = placements;
        this.noticed = noticed;
    }

    /**
     * Holds the check-in and tells what was noticed, both or neither.
     *
     * @param key of the form
     * @param sent {@code noticed}, and {@code noticedKind} where it is a deviation
     */
    @Transactional
    public void beside(UUID placement, UUID leader, UUID key, Map<String, ?> sent, Runnable hold) {
        Reading reading = new Reading(Fields.of(sent));
        @Nullable String words = reading.optionalText("noticed", LONGEST);
        NoticedAtWork.@Nullable Kind kind = reading.optionalCode("noticedKind", NoticedAtWork.Kind.class);
        reading.refuseIfFaulty();
        hold.run();
        if (words != null) {
            noticed.fire(new NoticedAtWork(
                    key,
                    placements.byId(placement).company(),
                    leader,
                    Objects.requireNonNullElse(kind, NoticedAtWork.Kind.IMPROVEMENT),
                    words));
        }
    }
}
