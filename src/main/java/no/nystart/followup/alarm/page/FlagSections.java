package no.nystart.followup.alarm.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.common.FieldClock;
import no.nystart.followup.PlacedPeople;
import no.nystart.followup.alarm.Alarms;
import no.nystart.followup.alarm.OfficeStaff;
import no.nystart.followup.alarm.RaisedFlag;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.PlacementSections;
import no.nystart.placement.course.Viewer;

/** The flags that are up on a placement's page, for the office alone. */
@ApplicationScoped
class FlagSections implements PlacementSections {

    private static final int ORDER = 10;

    @CheckedTemplate(basePath = "followup")
    static class Templates {
        static native TemplateInstance flagSection(
                PlacedPeople.PlacedPerson person,
                List<RaisedFlag> flags,
                FlagSentences sentences,
                Map<UUID, String> names,
                LocalDate today);
    }

    private final Alarms alarms;
    private final PlacedPeople people;
    private final OfficeStaff staff;
    private final FlagSentences sentences;
    private final FieldClock clock;

    @Inject
    FlagSections(Alarms alarms, PlacedPeople people, OfficeStaff staff, FlagSentences sentences, FieldClock clock) {
        this.alarms = alarms;
        this.people = people;
        this.staff = staff;
        this.sentences = sentences;
        this.clock = clock;
    }

    @Override
    public List<Section> of(Placement placement, Viewer viewer) {
        if (viewer != Viewer.OFFICE) {
            return List.of();
        }
        List<RaisedFlag> up =
                alarms.of(placement.id()).stream().filter(RaisedFlag::isUp).toList();
        if (up.isEmpty()) {
            return List.of();
        }
        Map<UUID, String> names =
                staff.names(up.stream().flatMap(flag -> flag.owner().stream()).collect(Collectors.toSet()));
        return List.of(new Section(
                ORDER, Templates.flagSection(people.of(placement.id()), up, sentences, names, clock.today())));
    }
}
