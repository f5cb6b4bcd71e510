package no.nystart.improvement.intervision.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.nystart.improvement.intervision.Cases;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.TimelineSource;
import no.nystart.placement.course.Viewer;
import no.nystart.web.Messages;

/** What intervision came to, on the placement's line; for the office alone. */
@ApplicationScoped
class IntervisionTimeline implements TimelineSource {

    private final Cases cases;
    private final Messages messages;

    @Inject
    IntervisionTimeline(Cases cases, Messages messages) {
        this.cases = cases;
        this.messages = messages;
    }

    @Override
    public List<Entry> of(Placement placement, Viewer viewer) {
        if (viewer != Viewer.OFFICE) {
            return List.of();
        }
        String what = messages.of(IntervisionMessages.class).timeline();
        return cases.actedOn(placement.id()).stream()
                .map(one -> new Entry(
                        one.agreedOn().orElseThrow(),
                        one.returnedOn().isPresent() ? Mark.DONE : Mark.HAPPENED,
                        what,
                        "/flags/" + placement.id() + "/" + one.flag() + "/intervision"))
                .toList();
    }
}
