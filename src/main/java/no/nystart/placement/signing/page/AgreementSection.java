package no.nystart.placement.signing.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.PlacementSections;
import no.nystart.placement.course.Viewer;
import no.nystart.placement.signing.AgreementVersion;
import no.nystart.placement.signing.Agreements;

/** The agreement on its placement's page: which version holds, and whether another is being signed. */
@ApplicationScoped
class AgreementSection implements PlacementSections {

    private static final int ORDER = 50;

    @CheckedTemplate(basePath = "agreement")
    static class Templates {
        static native TemplateInstance section(String path, List<AgreementVersion> versions);
    }

    private final Agreements agreements;

    @Inject
    AgreementSection(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public List<Section> of(Placement placement, Viewer viewer) {
        List<AgreementVersion> versions =
                viewer == Viewer.OFFICE ? agreements.versions(placement.id()) : agreements.sent(placement.id());
        return List.of(new Section(ORDER, Templates.section(path(placement.id(), viewer), versions)));
    }

    private static String path(UUID agreement, Viewer viewer) {
        return "/agreements/" + agreement
                + switch (viewer) {
                    case OFFICE -> "";
                    case COMPANY -> "/company";
                    case YOUNG_PERSON -> "/young-person";
                };
    }
}
