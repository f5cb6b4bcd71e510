package no.nystart.programme.task.page;

import io.quarkus.qute.TemplateExtension;
import no.nystart.programme.task.LeanTask;

/** The symbol and colour that stand beside the words for a lean task's state. */
@TemplateExtension
final class LeanTaskKind {

    private LeanTaskKind() {}

    static String kind(LeanTask.State state) {
        return switch (state) {
            case UNDERWAY -> "info";
            case FINISHED -> "success";
            case STOPPED -> "neutral";
        };
    }
}
