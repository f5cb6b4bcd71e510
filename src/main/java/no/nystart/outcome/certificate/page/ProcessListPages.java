package no.nystart.outcome.certificate.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.outcome.certificate.ProcessLists;
import no.nystart.outcome.certificate.WorkProcess;
import no.nystart.register.intake.Fields;
import no.nystart.register.words.Choices;
import no.nystart.web.Choice;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which work processes occupations have, as a coordinator writes them down. */
@Path(ProcessListPages.PATH)
@Produces(MediaType.TEXT_HTML)
public class ProcessListPages {

    static final String PATH = "/process-lists";
    private static final int SPARE = 3;

    @CheckedTemplate(basePath = "outcome")
    static class Templates {
        static native TemplateInstance processLists(
                List<ProcessLists.Listed> lists, Choices names, List<Choice> occupations, Form form);

        static native TemplateInstance processList(
                ProcessLists.Listed list, String occupation, List<Integer> rows, Form form);
    }

    @Inject
    ProcessLists lists;

    @Inject
    Choices choices;

    @Inject
    CertificateWords words;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    /** With an occupation chosen, straight to its list. */
    @GET
    @Allows(Operation.PROCESS_LIST)
    @Transactional
    public Response list(@RestQuery @Nullable String occupation) {
        if (occupation != null && !occupation.isBlank()) {
            return Response.seeOther(URI.create(
                            PATH + "/" + lists.of(region(), occupation).occupation()))
                    .build();
        }
        return Response.ok(Templates.processLists(lists.all(region()), choices, choices.occupations(), Form.empty()))
                .build();
    }

    @GET
    @Path("{occupation}")
    @Allows(Operation.PROCESS_LIST)
    @Transactional
    public TemplateInstance show(@PathParam("occupation") String occupation) {
        ProcessLists.Listed list = lists.of(region(), occupation);
        Form form = Form.empty();
        int row = 0;
        for (WorkProcess process : list.processes()) {
            row++;
            form = form.with("nb-" + row, process.nb())
                    .with("nn-" + row, process.nn())
                    .with("en-" + row, process.en());
        }
        return page(occupation, form);
    }

    @POST
    @Path("{occupation}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.PROCESS_LIST)
    public Response write(@PathParam("occupation") String occupation, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                CertificateMessages.class,
                () -> {
                    Fields fields = Fields.of(posted);
                    lists.write(
                            region(),
                            occupation,
                            typed(fields),
                            fields.text("revision"),
                            visitor.get().account());
                    return steps.done(PATH, words.words().listSaved());
                },
                form -> page(occupation, form));
    }

    /** The rows with words in bokmål; the others are left out. */
    private static List<WorkProcess> typed(Fields fields) {
        List<WorkProcess> processes = new ArrayList<>();
        for (int row = 1; row <= ProcessLists.MOST; row++) {
            String nb = fields.typed("nb-" + row);
            if (!nb.isBlank()) {
                processes.add(new WorkProcess(nb, fields.typed("nn-" + row), fields.typed("en-" + row)));
            }
        }
        return processes;
    }

    private TemplateInstance page(String occupation, Form form) {
        ProcessLists.Listed list = lists.of(region(), occupation);
        int rows = Math.min(ProcessLists.MOST, list.processes().size() + SPARE);
        return Templates.processList(
                list,
                choices.occupation(occupation),
                IntStream.rangeClosed(1, rows).boxed().toList(),
                form);
    }

    private String region() {
        return visitor.get().scope(Operation.PROCESS_LIST).regions().stream()
                .sorted()
                .findFirst()
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }
}
