package no.nystart.programme.coaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
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
    private static final int LONGEST_WHY = 500;
    private static final int MANY = 50;

    /** Who coaches a programme's leaders, and where. */
    public record Plan(UUID coach, String venue) {}

    /** Another day and place of a session. */
    public record Move(LocalDate on, String venue) {}

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

    /** @throws Refused with every fault */
    public static Move move(Fields fields) {
        Reading reading = new Reading(fields);
        Move move = new Move(reading.date("onDay"), reading.text("venue", LONGEST));
        reading.refuseIfFaulty();
        return move;
    }

    /** Why a session is called off. */
    public static String why(Fields fields) {
        Reading reading = new Reading(fields);
        String why = reading.text("why", LONGEST_WHY);
        reading.refuseIfFaulty();
        return why;
    }

    /** How many came beside the leaders, 0 when it is left out. */
    public static int colleagues(Fields fields) {
        Reading reading = new Reading(fields);
        int colleagues = reading.number("colleagues", 0, MANY, 0);
        reading.refuseIfFaulty();
        return colleagues;
    }
}
