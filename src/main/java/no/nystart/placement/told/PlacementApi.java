package no.nystart.placement.told;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Placements: an office's, or those of a company or leader; one as its office or its company is told of it. */
@Path("/api/v1/placements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Placements")
public class PlacementApi {

    @Inject
    PlacementList list;

    @Inject
    PlacementViews views;

    @Inject
    CompanyPlacements companies;

    @Inject
    CurrentVisitor visitor;

    /**
     * @param state which of an office's, CURRENT where it is not said; a company is told of all that it may see
     * @param after what the page before named as its next
     */
    @GET
    @Allows(Operation.PLACEMENT_LIST)
    public PlacementList.Page list(@RestQuery @Nullable String state, @RestQuery @Nullable UUID after) {
        Visitor asking = visitor.get();
        if (!asking.may(Operation.PLACEMENT_SHOW)) {
            return new PlacementList.Page(list.ofCompanies(asking), null);
        }
        ListedState chosen = Arrays.stream(ListedState.values())
                .filter(each -> each.name().equals(state))
                .findFirst()
                .orElse(ListedState.CURRENT);
        return list.page(chosen, asking.scope(Operation.PLACEMENT_LIST).offices(), after);
    }

    @GET
    @Path("{placement}")
    @Allows(Operation.PLACEMENT_SHOW)
    @APIResponseSchema(
            value = PlacementView.class,
            responseCode = "200",
            responseDescription = "The version is in ETag")
    public Response show(@PathParam("placement") UUID placement) {
        return views.answer(placement);
    }

    @GET
    @Path("{placement}/company")
    @Allows(Operation.COMPANY_PLACEMENT_SHOW)
    @Transactional
    public CompanyPlacement toCompany(@PathParam("placement") UUID placement) {
        return companies.of(placement);
    }
}
