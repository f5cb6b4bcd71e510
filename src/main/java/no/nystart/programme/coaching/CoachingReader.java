package no.nystart.programme.coaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import no.nystart.access.Role;
import no.nystart.access.RoleHolders;
import no.nystart.common.Refused;
import no.nystart.programme.ProgrammeRefusal;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;

/** Reads who coaches, and where, from what was typed; the fields are named as in the API. */
@ApplicationScoped
public class CoachingReader {

    private static final int LONGEST = 200;

    /** Who coaches a programme's leaders, and where. */
    public record Plan(UUID coach, String venue) {}

    private final RoleHolders holders;

    @Inject
    CoachingReader(RoleHolders holders) {
        this.holders = holders;
    }

    /** @throws Refused with every fault */
    public Plan plan(String region, Fields fields) {
        Reading reading = new Reading(fields);
        Plan plan = new Plan(
                reading.known(
                                "coach",
                                text -> holders.inRegion(Role.COACH, region).stream()
                                        .map(RoleHolders.Holder::account)
                                        .filter(account -> account.toString().equals(text))
                                        .findFirst(),
                                ProgrammeRefusal.COACH_UNKNOWN)
                        .orElse(new UUID(0, 0)),
                reading.text("venue", LONGEST));
        reading.refuseIfFaulty();
        return plan;
    }
}
