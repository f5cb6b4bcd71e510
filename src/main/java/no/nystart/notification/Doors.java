package no.nystart.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import no.nystart.followup.link.CheckInLinks;

/** Which way a notice shows: right into what it asks for, or the front door. */
@ApplicationScoped
class Doors {

    private static final Set<NoticeKind> INTO_CHECK_INS = EnumSet.of(NoticeKind.CHECK_IN_DUE, NoticeKind.CHECK_IN_LATE);

    private final FrontDoor frontDoor;
    private final CheckInLinks links;

    @Inject
    Doors(FrontDoor frontDoor, CheckInLinks links) {
        this.frontDoor = frontDoor;
        this.links = links;
    }

    URI front() {
        return frontDoor.address();
    }

    /** A link that needs no sign-in, made anew each time; empty for what is read behind the front door. */
    Optional<URI> into(Notice notice) {
        return INTO_CHECK_INS.contains(notice.kind())
                ? links.intoNext(notice.subject(), notice.recipient().id())
                        .map(token -> front().resolve("/check-in-links/" + token.text()))
                : Optional.empty();
    }
}
