package no.nystart.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.nystart.web.Language;
import no.nystart.web.Messages;
import no.nystart.web.PdfPaper;
import no.nystart.web.VisitorLanguage;

/** A dossier to take along: as a tagged PDF for people, as JSON for programs. */
@ApplicationScoped
class DossierPaper {

    /** What a person reads of one table. */
    record Chapter(String title, List<List<Told>> rows, List<Untold> untold) {}

    record Told(String label, String value) {}

    /** What is not told, and why. */
    record Untold(String label, Cover why) {}

    @CheckedTemplate(basePath = "privacy")
    static class Templates {
        static native TemplateInstance dossierDocument(Language language, Instant made, List<Chapter> chapters);
    }

    private final VisitorLanguage visitor;
    private final ObjectMapper json;

    @Inject
    DossierPaper(VisitorLanguage visitor, ObjectMapper json) {
        this.visitor = visitor;
        this.json = json;
    }

    Response pdf(Dossier dossier) {
        Language language = visitor.get();
        String written = Templates.dossierDocument(language, dossier.made(), chapters(dossier, language))
                .setLocale(language.locale())
                .render();
        return download(PdfPaper.of(written), PdfPaper.TYPE, "pdf");
    }

    Response json(Dossier dossier) {
        Language language = visitor.get();
        RecordWords words = RecordWords.in(language);
        PrivacyMessages messages = Messages.in(language, PrivacyMessages.class);
        ObjectNode root = json.createObjectNode().put("made", dossier.made().toString());
        ArrayNode sections = root.putArray("sections");
        for (Dossier.Section section : dossier.sections()) {
            ObjectNode told =
                    sections.addObject().put("table", section.table()).put("title", words.table(section.table()));
            ObjectNode untold = told.putObject("notTold");
            section.covered().forEach((column, why) -> untold.put(column, messages.cover(why)));
            ArrayNode rows = told.putArray("rows");
            section.rows().forEach(row -> rows.addObject().setAll(row));
        }
        return download(root.toPrettyString(), MediaType.APPLICATION_JSON, "json");
    }

    private static Response download(Object content, String type, String ending) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"nystart." + ending + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static List<Chapter> chapters(Dossier dossier, Language language) {
        RecordWords words = RecordWords.in(language);
        return dossier.sections().stream()
                .map(section -> new Chapter(
                        words.table(section.table()),
                        section.rows().stream().map(row -> told(row, words)).toList(),
                        section.covered().entrySet().stream()
                                .filter(covered -> covered.getValue() == Cover.OTHERS)
                                .map(covered -> new Untold(words.column(covered.getKey()), covered.getValue()))
                                .toList()))
                .toList();
    }

    /** When something was written is told by its day, unless only the moment is known. */
    private static List<Told> told(Map<String, JsonNode> row, RecordWords words) {
        Set<String> columns = row.keySet();
        return row.entrySet().stream()
                .filter(field -> RecordWords.tells(field.getKey()))
                .filter(field -> !field.getKey().endsWith("_at")
                        || !columns.contains(field.getKey().replaceFirst("_at$", "_on")))
                .flatMap(field -> {
                    String value = words.value(field.getValue());
                    return value.isBlank() ? Stream.empty() : Stream.of(new Told(words.column(field.getKey()), value));
                })
                .toList();
    }
}
