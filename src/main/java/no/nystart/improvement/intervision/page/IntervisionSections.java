package no.nystart.improvement.intervision.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.followup.alarm.Alarms;
import no.nystart.followup.alarm.RaisedFlag;
import no.nystart.followup.alarm.page.FlagSentences;
import no.nystart.followup.flags.Flag;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.PlacementSections;
import no.nystart.placement.course.Viewer;

/**
 * The way from a flag that is up to intervision, on the placement's page; for the caseworker alone. What was merely missed
 * is made up for, and is no case.
 */
@ApplicationScoped
class IntervisionSections implements PlacementSections {

    /** Below the flags themselves. */
    private static final int ORDER = 11;

    @CheckedTemplate(basePath = "improvement")
    static class Templates {
        static native TemplateInstance intervisionSection(
                Placement placement, List<RaisedFlag> flags, FlagSentences sentences);
    }

    private final Alarms alarms;
    private final FlagSentences sentences;
    private final CurrentVisitor visitor;

    @Inject
    IntervisionSections(Alarms alarms, FlagSentences sentences, CurrentVisitor visitor) {
        this.alarms = alarms;
        this.sentences = sentences;
        this.visitor = visitor;
    }

    @Override
    public List<Section> of(Placement placement, Viewer viewer) {
        if (viewer != Viewer.OFFICE || !visitor.get().may(Operation.INTERVISION_BRING)) {
            return List.of();
        }
        List<RaisedFlag> up = alarms.of(placement.id()).stream()
                .filter(RaisedFlag::isUp)
                .filter(flag -> !(flag.flag() instanceof Flag.MissedContact))
                .toList();
        return up.isEmpty()
                ? List.of()
                : List.of(new Section(ORDER, Templates.intervisionSection(placement, up, sentences)));
    }
}
