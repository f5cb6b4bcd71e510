package no.nystart.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import no.nystart.MovableClock;
import no.nystart.TestDatabase;
import no.nystart.demo.Demo;
import no.nystart.placement.SomeProposals;
import no.nystart.placement.SomeProposals.Workplace;
import no.nystart.placement.decision.Answers;
import no.nystart.placement.decision.MatchEvent;
import no.nystart.placement.decision.Objection;
import no.nystart.placement.decision.Party;
import no.nystart.placement.decision.ProposedMatches;
import no.nystart.placement.decision.Reply;
import no.nystart.placement.decision.Talks;
import no.nystart.register.people.YoungPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MatchNoticesTest {
}
