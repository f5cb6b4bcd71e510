package broken.nystart.web;

import io.quarkus.qute.Qute;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import no.nystart.access.Allows;
import no.nystart.access.Operation;
import no.nystart.web.FormSteps;

/** No @Path: Quarkus must not serve it. */
public class ShowsAgainInOneTransaction {

    private final FormSteps steps;

    ShowsAgainInOneTransaction(FormSteps steps) {
        this.steps = steps;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.PUBLIC)
    @Transactional
    public Response change(MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                name -> name,
                () -> steps.done("/", ""),
                form -> Qute.fmt("").instance());
    }
}
