package no.nystart.outcome.certificate.api;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.outcome.certificate.ProcessLists;
import no.nystart.outcome.certificate.WorkProcess;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Which work processes occupations have in the visitor's region. */
@Path("/api/v1/process-lists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Certificates")
public class ProcessListApi {

    /** A process as sent; a language without words says the same as bokmål. */
    @Schema(name = "WorkProcessSent")
    public record Sent(
            @Nullable String nb,
            @Nullable String nn,
            @Nullable String en) {}

    /** A list as sent. */
    @Schema(name = "ProcessListSent")
    public record Body(@Nullable List<Sent> processes) {}

    /** A process. */
    @Schema(name = "WorkProcess")
    public record Process(String nb, String nn, String en) {}

    /** A list. */
    @Schema(name = "ProcessList")
    public record View(
            @Schema(description = "STYRK-08, four digits") String occupation,

            @Schema(description = "Whether it is the one that comes with the service")
            boolean standard,

            List<Process> processes) {

        static View of(ProcessLists.Listed list) {
            return new View(
                    list.occupation(),
                    list.isStandard(),
                    list.processes().stream()
                            .map(process -> new Process(process.nb(), process.nn(), process.en()))
                            .toList());
        }
    }

    @Inject
    ProcessLists lists;

    @Inject
    CurrentVisitor visitor;

    @GET
    @Allows(Operation.PROCESS_LIST)
    @Transactional
    public List<View> list() {
        return lists.all(region()).stream().map(View::of).toList();
    }

    @GET
    @Path("{occupation}")
    @Allows(Operation.PROCESS_LIST)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "The list")
    public Response show(@PathParam("occupation") String occupation) {
        return answer(lists.of(region(), occupation));
    }

    /** Writes the list anew; certificates that are begun keep theirs. */
    @PUT
    @Path("{occupation}")
    @Allows(Operation.PROCESS_LIST)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Written")
    public Response write(
            @PathParam("occupation") String occupation,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            Body body) {
        List<WorkProcess> processes = Objects.requireNonNullElse(body.processes(), List.<Sent>of()).stream()
                .filter(sent -> sent.nb() != null && !sent.nb().isBlank())
                .map(sent -> new WorkProcess(text(sent.nb()), text(sent.nn()), text(sent.en())))
                .toList();
        return answer(
                lists.write(region(), occupation, processes, seen, visitor.get().account()));
    }

    private static Response answer(ProcessLists.Listed list) {
        return Response.ok(View.of(list)).tag(list.revision().etag()).build();
    }

    private static String text(@Nullable String sent) {
        return Objects.requireNonNullElse(sent, "");
    }

    private String region() {
        return visitor.get().scope(Operation.PROCESS_LIST).regions().stream()
                .sorted()
                .findFirst()
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }
}
