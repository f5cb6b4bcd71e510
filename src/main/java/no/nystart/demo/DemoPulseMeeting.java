package no.nystart.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.nystart.access.Accounts;
import no.nystart.common.FieldClock;
import no.nystart.improvement.board.Board;
import no.nystart.improvement.board.Boards;
import no.nystart.improvement.pulsemeeting.PulseMeetings;
import no.nystart.register.intake.Fields;

/** A pulse meeting of the region with a decision to follow up; with the past, one that had something on the table. */
@ApplicationScoped
class DemoPulseMeeting implements DemoChapter {

    private static final int ORDER = 70;

    private final Boards boards;
    private final PulseMeetings meetings;
    private final Accounts accounts;
    private final FieldClock clock;

    @Inject
    DemoPulseMeeting(Boards boards, PulseMeetings meetings, Accounts accounts, FieldClock clock) {
        this.boards = boards;
        this.meetings = meetings;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void tell(PlayedCohort cohort, LocalDate today) {
        if (!cohort.over()) {
            hold();
        }
    }

    /** Does nothing where one was held. */
    void hold() {
        UUID coordinator = accounts.named("koordinator").orElseThrow().id();
        Board region = boards.ofRegion(DemoRegister.REGION);
        if (meetings.held(region.id()).isEmpty()) {
            meetings.hold(
                    region.id(),
                    Fields.of(Map.of(
                            "note",
                            "To ledere i det nye kullet mangler første samling.",
                            "words",
                            "Avtale ekstra samlingsdag",
                            "owner",
                            coordinator,
                            "due",
                            clock.today().plusDays(14))),
                    coordinator);
        }
    }
}
