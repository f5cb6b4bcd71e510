package no.nystart.placement.course.page;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.placement.change.ChangeProposal;
import no.nystart.placement.change.ChangeProposals;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.PlacementSections;
import no.nystart.placement.course.Placements;
import no.nystart.placement.course.Viewer;
import no.nystart.placement.told.CompanyPlacement;
import no.nystart.placement.told.CompanyPlacements;
import no.nystart.register.words.Choices;

/** One placement: as its office sees it, and as the company does. */
@Path("/placements/{placement}")
@Produces(MediaType.TEXT_HTML)
public class PlacementPages {

    /** Concerns, goals and check-ins come before whom to call: a leader on a phone begins there. */
    private static final int LAST_TO_DO = 30;

    @CheckedTemplate(basePath = "placement")
    static class Templates {
        static native TemplateInstance placement(PlacementCase about);

        static native TemplateInstance companyPlacement(
                CompanyPlacement about,
                List<String> first,
                List<String> later,
                List<ChangeProposal> proposals,
                Choices words);
    }

    @Inject
    PlacementCases cases;

    @Inject
    CompanyPlacements companies;

    @Inject
    Placements placements;

    @Inject
    ChangeProposals proposals;

    @Inject
    @All
    List<PlacementSections> sections;

    @Inject
    Choices choices;

    @Inject
    CurrentVisitor visitor;

    @GET
    @Allows(Operation.PLACEMENT_SHOW)
    @Transactional
    public TemplateInstance show(@PathParam("placement") UUID id) {
        return Templates.placement(cases.of(id, visitor.get()));
    }

    @GET
    @Path("company")
    @Allows(Operation.COMPANY_PLACEMENT_SHOW)
    @Transactional
    public TemplateInstance toCompany(@PathParam("placement") UUID id) {
        Placement placement = placements.byId(id);
        List<PlacementSections.Section> shown = sections.stream()
                .flatMap(source -> source.of(placement, Viewer.COMPANY).stream())
                .sorted(Comparator.comparingInt(PlacementSections.Section::order))
                .toList();
        return Templates.companyPlacement(
                companies.of(id),
                rendered(shown, section -> section.order() <= LAST_TO_DO),
                rendered(shown, section -> section.order() > LAST_TO_DO),
                proposals.of(id, Viewer.COMPANY),
                choices);
    }

    private static List<String> rendered(
            List<PlacementSections.Section> sections, Predicate<PlacementSections.Section> which) {
        return sections.stream()
                .filter(which)
                .map(section -> section.content().render())
                .toList();
    }
}
