package no.nystart.outcome.certificate.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.nystart.outcome.certificate.Certificates;
import no.nystart.outcome.certificate.MasteredLine;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.PlacementSections;
import no.nystart.placement.course.Viewer;

/** How far the certificate has come, on the placement's page. */
@ApplicationScoped
class CertificateSection implements PlacementSections {

    private static final int ORDER = 45;

    @CheckedTemplate(basePath = "outcome")
    static class Templates {
        static native TemplateInstance certificateSection(UUID placement, long confirmed, int all, boolean issued);
    }

    private final Certificates certificates;

    @Inject
    CertificateSection(Certificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public List<Section> of(Placement placement, Viewer viewer) {
        if (placement.state() == Placement.State.AWAITING_START) {
            return List.of();
        }
        List<MasteredLine> lines = certificates.lines(placement);
        long confirmed = lines.stream().filter(line -> line.confirmed() != null).count();
        boolean issued = !certificates.versions(placement.id()).isEmpty();
        return lines.isEmpty()
                ? List.of()
                : List.of(new Section(
                        ORDER, Templates.certificateSection(placement.id(), confirmed, lines.size(), issued)));
    }
}
