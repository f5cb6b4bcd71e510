package no.nystart.programme.project.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.FieldClock;
import no.nystart.programme.project.ProjectList;
import no.nystart.programme.project.ShownProjects;
import no.nystart.register.companies.Companies;
import no.nystart.register.companies.Company;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Project plans in a visitor's reach, and the units that can have one. */
@Path(ProjectListPages.PATH)
@Produces(MediaType.TEXT_HTML)
public class ProjectListPages {

    static final String PATH = "/projects";

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        static native TemplateInstance projects(
                List<ProjectList.Line> lines,
                ShownProjects shown,
                List<ShownProjects> lists,
                List<Company> units,
                LocalDate today);
    }

    @Inject
    ProjectList list;

    @Inject
    Companies companies;

    @Inject
    FieldClock clock;

    @Inject
    CurrentVisitor visitor;

    @GET
    @Allows(Operation.PROJECT_LIST)
    public TemplateInstance list(@RestQuery @Nullable String shown) {
        ShownProjects which = ShownProjects.of(shown == null ? "" : shown);
        Set<String> regions = visitor.get().scope(Operation.PROJECT_LIST).regions();
        List<Company> units = regions.isEmpty()
                ? companies.list(
                        "id in ?1 order by nameOrder, id",
                        visitor.get().scope(Operation.PROJECT_LIST).companies())
                : companies.inRegions(regions);
        return Templates.projects(
                list.of(visitor.get(), which), which, List.of(ShownProjects.values()), units, clock.today());
    }
}
