package no.nystart.programme.page;

import io.quarkus.qute.TemplateExtension;
import no.nystart.programme.attendance.Presence;

/** The symbol and colour that stand beside the words for a presence. */
@TemplateExtension
final class PresenceKind {

    private PresenceKind() {}

    static String kind(Presence presence) {
        return switch (presence) {
            case ATTENDED, MADE_GOOD -> "success";
            case CATCHING_UP, SIGNED_UP -> "info";
            case WAITING -> "warning";
            case ABSENT -> "danger";
            case CANCELLED, NOT_SIGNED_UP -> "neutral";
        };
    }
}
