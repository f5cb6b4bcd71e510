package broken.nystart.common;

import jakarta.ws.rs.GET;

/** No @Path: Quarkus must not serve it. */
public class UnlistedRoute {
    @GET
    String answer() {
        return "";
    }
}
