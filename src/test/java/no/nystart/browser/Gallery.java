package no.nystart.browser;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import no.nystart.access.Allows;
import no.nystart.access.Operation;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.web.Choice;
import no.nystart.web.Corrections;
import no.nystart.web.Flash;
import no.nystart.web.Form;

/** Every component of the pages on one page, for the tests alone. */
@Path("/gallery")
public class Gallery {

    /** Labels of the form's fields; a stage's bundle has texts in three languages. */
    @MessageBundle(value = "gallery", locale = "nb")
    public interface GalleryMessages {

        @Message("Fornavn")
        String firstName();

        @Message("Merknad")
        String note();
    }

    /** A row of the list. */
    public record Row(String name, String occupation, LocalDate from, int fit, String kind, String status) {}

    @CheckedTemplate(basePath = "gallery")
    static class Templates {
        static native TemplateInstance gallery(
                Form form, List<Choice> occupations, List<Choice> needs, List<Row> rows, String curve);
    }

    private static final List<Choice> OCCUPATIONS = List.of(
            Choice.of("5223", "Butikkmedarbeider"),
            Choice.of("7231", "Bilmekaniker"),
            Choice.of("9412", "Kjøkkenassistent"));
    private static final List<Choice> NEEDS = List.of(
            new Choice("calm", "Rolige omgivelser", "Lite støy og få mennesker samtidig"),
            Choice.of("hours", "Tilpasset arbeidstid"));
    private static final List<Row> ROWS = List.of(
            new Row("Ada Solbakken", "Butikkmedarbeider", LocalDate.of(2027, 2, 1), 86, "success", "I praksis"),
            new Row("Jonas Lindgård", "Bilmekaniker", LocalDate.of(2027, 2, 8), 61, "warning", "Venter på signatur"),
            new Row(
                    "Maja Øverbymarken",
                    "Kjøkkenassistent",
                    LocalDate.of(2027, 3, 1),
                    34,
                    "danger",
                    "Stille i 9 dager"));

    private static final String CURVE = """
            {"x": "Sekunder", "y": "Poeng", "step": true, "series": [
              {"name": "Beste", "points": [[0, 10], [1, 13.5], [2, 15]]},
              {"name": "Grense", "points": [[0, 20], [1, 17], [2, 16]]}]}
            """;

    private final Flash flash;
    private final Corrections corrections;

    Gallery(Flash flash, Corrections corrections) {
        this.flash = flash;
        this.corrections = corrections;
    }

    @GET
    @Allows(Operation.PUBLIC)
    public TemplateInstance show() {
        return Templates.gallery(
                Form.empty().with("occupation", "7231").with("needs", "calm"), OCCUPATIONS, NEEDS, ROWS, CURVE);
    }

    @POST
    @Allows(Operation.PUBLIC)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(MultivaluedMap<String, String> posted) {
        Form form = Form.typed(posted);
        if (form.value("firstName").isBlank()) {
            Refused refused = Refused.because(
                    CommonRefusal.INVALID_INPUT,
                    List.of(Fault.of("firstName", CommonRefusal.MISSING), Fault.of("note", CommonRefusal.TOO_LONG, 4)));
            Form shown = corrections.asked(form, refused, GalleryMessages.class);
            return Response.status(422)
                    .entity(Templates.gallery(shown, OCCUPATIONS, NEEDS, ROWS, CURVE))
                    .build();
        }
        flash.say(Flash.Kind.SUCCESS, "Lagret");
        return Response.seeOther(URI.create("/gallery")).build();
    }

    @GET
    @Path("/fault")
    @Allows(Operation.PUBLIC)
    public String fault() {
        throw new IllegalStateException("secret detail");
    }

    @GET
    @Path("/refused")
    @Allows(Operation.PUBLIC)
    public String refused() {
        throw Refused.because(CommonRefusal.NOT_FOUND);
    }
}
