package no.nystart.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nystart.common.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * What all operations of the API have in common, and whole bodies to look at: {@code openapi/<Class>_<method>.request.json}
 * is what to send, {@code openapi/<Class>_<method>.<status>.json} what comes back. Pages are not described.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOKEN = "token";
    private static final String PROBLEM = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI described) {
        Map<String, PathItem> all = described.getPaths().getPathItems();
        List.copyOf(all.keySet()).stream()
                .filter(path -> !path.startsWith("/api/"))
                .forEach(path -> described.getPaths().removePathItem(path));
        if (described.getComponents() == null) {
            described.setComponents(OASFactory.createComponents());
        }
        described
                .getComponents()
                .addSchema(PROBLEM, problem())
                .addSecurityScheme(
                        TOKEN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("Made by the account's owner at /me/tokens"));
        described.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(TOKEN));
        described
                .getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().values().forEach(ApiDescription::complete));
    }

    private static void complete(Operation operation) {
        String name = operation.getOperationId();
        if (operation.getRequestBody() != null) {
            show(operation.getRequestBody().getContent(), name + ".request");
        }
        operation.getResponses().removeAPIResponse("400");
        operation
                .getResponses()
                .getAPIResponses()
                .forEach((status, answer) -> show(answer.getContent(), name + "." + status));
        operation
                .getResponses()
                .addAPIResponse(
                        "default",
                        OASFactory.createAPIResponse()
                                .description("What was wrong, where, and what to do (RFC 9457)")
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                Problem.MEDIA_TYPE,
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .ref("#/components/schemas/" + PROBLEM)))));
    }

    private static void show(Content content, String name) {
        if (content != null) {
            example(name)
                    .ifPresent(body -> content.getMediaTypes()
                            .values()
                            .forEach(type -> type.addExample(
                                    "example", OASFactory.createExample().value(body))));
        }
    }

    private static Optional<JsonNode> example(String name) {
        try (InputStream file =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("openapi/" + name + ".json")) {
            return file == null ? Optional.empty() : Optional.of(JSON.readTree(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("openapi/" + name + ".json", unreadable);
        }
    }

    /** {@link no.nystart.common.Problem}. */
    private static Schema problem() {
        Schema fault = object().addProperty("field", text())
                .addProperty("code", text())
                .addProperty("detail", text());
        return object().addProperty("type", text())
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty(
                        "faults",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(fault));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
