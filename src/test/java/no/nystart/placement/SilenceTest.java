package no.nystart.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.nystart.MovableClock;
import no.nystart.TestDatabase;
import no.nystart.access.SomeAccounts;
import no.nystart.common.FieldClock;
import no.nystart.demo.Demo;
import no.nystart.placement.decision.Answers;
import no.nystart.placement.decision.MatchEvent;
import no.nystart.placement.decision.Party;
import no.nystart.placement.decision.ProposedMatch;
import no.nystart.placement.decision.ProposedMatches;
import no.nystart.placement.decision.Reply;
import no.nystart.placement.decision.Silence;
import no.nystart.register.SomePeople;
import no.nystart.register.seats.SeatBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SilenceTest {

    @Inject
    Demo demo;

    @Inject
    SomeAccounts accounts;

    @Inject
    SomePeople people;

    @Inject
    SomeProposals proposals;

    @Inject
    SeenEvents events;

    @Inject
    Silence silence;

    @Inject
    Answers answers;

    @Inject
    ProposedMatches matches;

    @Inject
    SeatBook seatBook;

    @Inject
    FieldClock clock;

    private UUID person;
    private UUID match;

    @BeforeEach
    void bothSidesAreAsked() {
        demo.fill();
        person = people.aYoungPerson().registered().id();
        match = proposals.accepted(person, proposals.aWorkplace(1, 3));
    }

    @AfterEach
    void asBefore() {
        MovableClock.backToNow();
        proposals.forget();
    }

    @Test
    void whoeverIsSilentIsRemindedOnceTwoDaysBeforeTheLastDay() {
        answers.give(match, Reply.accepting(Party.COMPANY), accounts.with().id());
        MovableClock.moveAhead(Duration.ofDays(4));
        silence.on(clock.today());
        assertThat(reminders()).isEmpty();

        MovableClock.moveAhead(Duration.ofDays(1));
        silence.on(clock.today());
        silence.on(clock.today());
        assertThat(reminders())
                .containsExactly(new MatchEvent.Reminded(
                        match, Party.YOUNG_PERSON, clock.today().plusDays(2)));
    }

    @Test
    void theDayAfterTheLastTheProposalGoesBackToTheCaseworkerAndTheSeatIsFree() {
        MovableClock.moveAhead(Duration.ofDays(7));
        silence.on(clock.today());
        assertThat(state()).isEqualTo(ProposedMatch.State.OPEN);

        MovableClock.moveAhead(Duration.ofDays(1));
        silence.on(clock.today());

        assertThat(state()).isEqualTo(ProposedMatch.State.RETURNED);
        assertThat(seatBook.of(person, clock.today())).isEmpty();
        assertThat(events.of(match)).endsWith(new MatchEvent.Returned(match));
    }

    @Test
    void aDayPutOffIsRemindedOfAnew() {
        MovableClock.moveAhead(Duration.ofDays(5));
        silence.on(clock.today());
        QuarkusTransaction.requiringNew()
                .run(() -> matches.putOff(
                        match,
                        "v0",
                        clock.today().plusDays(9),
                        "Ferie",
                        accounts.with().id()));
        MovableClock.moveAhead(Duration.ofDays(7));
        silence.on(clock.today());

        assertThat(reminders()).hasSize(4);
    }

    private ProposedMatch.State state() {
        return QuarkusTransaction.requiringNew().call(() -> matches.byId(match).state());
    }

    private List<MatchEvent> reminders() {
        return events.of(match).stream()
                .filter(MatchEvent.Reminded.class::isInstance)
                .toList();
    }
}
