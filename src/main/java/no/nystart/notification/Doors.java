package no.nystart.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import no.nystart.followup.link.CheckInLinks;
import no.nystart.outcome.status.OutcomeQuestions;
import no.nystart.web.FrontDoor;

/** Which way a notice shows: right into what it asks for, or the front door. */
@ApplicationScoped
class Doors {

    private static final Set<NoticeKind> INTO_CHECK_INS = EnumSet.of(NoticeKind.CHECK_IN_DUE, NoticeKind.CHECK_IN_LATE);

    private static final Set<NoticeKind> INTO_OUTCOMES =
            EnumSet.of(NoticeKind.OUTCOME_ASKED, NoticeKind.OUTCOME_REMINDER);

    private final FrontDoor frontDoor;
    private final CheckInLinks checkIns;
    private final OutcomeQuestions outcomes;

    @Inject
    Doors(FrontDoor frontDoor, CheckInLinks checkIns, OutcomeQuestions outcomes) {
        this.frontDoor = frontDoor;
        this.checkIns = checkIns;
        this.outcomes = outcomes;
    }

    URI front() {
        return frontDoor.address();
    }

    /** A link that needs no sign-in, made anew each time; empty for what is read behind the front door. */
    Optional<URI> into(Notice notice) {
        if (INTO_CHECK_INS.contains(notice.kind())) {
            return checkIns.intoNext(notice.subject(), notice.recipient().id())
                    .map(token -> front().resolve("/check-in-links/" + token.text()));
        }
        if (INTO_OUTCOMES.contains(notice.kind())) {
            return outcomes.linkInto(notice.subject()).map(token -> front().resolve("/outcome-links/" + token.text()));
        }
        return Optional.empty();
    }
}
