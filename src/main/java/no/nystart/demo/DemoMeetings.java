package no.nystart.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.improvement.board.Board;
import no.nystart.improvement.indicator.Indicator;
import no.nystart.improvement.indicator.Indicators;
import no.nystart.improvement.indicator.Level;
import no.nystart.improvement.indicator.SaidLevel;
import no.nystart.improvement.meeting.AgendaPoint;
import no.nystart.improvement.meeting.BoardMeeting;
import no.nystart.improvement.meeting.BoardMeetings;
import no.nystart.register.intake.Fields;

/** A board meeting that was held, and where a company says that it is. */
@ApplicationScoped
class DemoMeetings {

    private final BoardMeetings meetings;
    private final Indicators indicators;

    @Inject
    DemoMeetings(BoardMeetings meetings, Indicators indicators) {
        this.meetings = meetings;
        this.indicators = indicators;
    }

    void ofCompany(Board company, UUID contact) {
        BoardMeeting meeting = meetings.begin(company.id(), contact);
        List<AgendaPoint> points = meeting.agenda();
        for (AgendaPoint point : points) {
            meetings.decide(
                    company.id(), meeting.id(), point.code(), null, Fields.of(Map.of("decision", "AS_IT_IS")), contact);
        }
        meetings.end(company.id(), meeting.id(), Fields.of(Map.of("note", "Fire til stede. Neste møte mandag kl. 8.")));
        say(company, Indicator.Standard.ON_OUR_OWN, Level.NEXT_STEP, "To ledere holder tavlemøtet alene", contact);
        say(
                company,
                Indicator.Standard.DEVELOPMENT,
                Level.BEGUN,
                "Planene er skrevet, men ikke vist til laget",
                contact);
    }

    private void say(Board company, Indicator.Standard which, Level level, String reason, UUID by) {
        Indicator indicator = indicators.usedIn(company.region()).stream()
                .filter(one -> one.standard().filter(which::equals).isPresent())
                .findFirst()
                .orElseThrow();
        indicators.say(
                company.company().orElseThrow(),
                indicator.id(),
                new SaidLevel(level, reason, "Ta det opp på neste tavlemøte"),
                by);
    }
}
