package broken.nystart.common;

import jakarta.ws.rs.POST;
import no.nystart.access.Allows;
import no.nystart.access.Operation;

/** No @Path: Quarkus must not serve it. */
public class TakesAnything {
    @POST
    @Allows(Operation.PUBLIC)
    public void change() {}
}
