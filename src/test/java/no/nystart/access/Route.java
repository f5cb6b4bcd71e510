package no.nystart.access;

import static io.restassured.RestAssured.given;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A way into the application, as its resource method declares it. */
record Route(String method, String template, String consumes, Operation operation) {

    private static final Map<String, Class<? extends Annotation>> METHODS =
            Map.of("GET", GET.class, "POST", POST.class, "PUT", PUT.class, "DELETE", DELETE.class);

    /** Every way there is. */
    static List<Route> all() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("no.nystart").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .flatMap(Route::of)
                        .sorted(java.util.Comparator.comparing(Route::toString))
                        .toList();
    }

    private static Stream<Route> of(JavaMethod method) {
        return METHODS.entrySet().stream()
                .filter(verb -> method.isAnnotatedWith(verb.getValue()))
                .map(verb -> new Route(
                        verb.getKey(),
                        path(method.getOwner().tryGetAnnotationOfType(Path.class))
                                + path(method.tryGetAnnotationOfType(Path.class)),
                        method.tryGetAnnotationOfType(Consumes.class)
                                .or(() -> method.getOwner().tryGetAnnotationOfType(Consumes.class))
                                .map(types -> types.value()[0])
                                .orElse("application/json"),
                        method.getAnnotationOfType(Allows.class).value()));
    }

    private static String path(Optional<Path> declared) {
        return declared.map(path -> path.value().replaceAll("^/|/$", ""))
                .filter(path -> !path.isEmpty())
                .map(path -> "/" + path)
                .orElse("");
    }

    boolean isApi() {
        return template.startsWith("/api/");
    }

    String about(UUID subject) {
        String parameter = operation.subject().pathParameter();
        String path =
                parameter == null ? template : template.replaceAll("\\{" + parameter + "[^}]*}", subject.toString());
        String filled = path.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
        return filled.isEmpty() ? "/" : filled;
    }

    /** Goes there as a browser with these cookies, or with this API token. */
    Response visit(UUID subject, Cookies cookies, @Nullable String apiToken) {
        RequestSpecification request = given().redirects().follow(false);
        if (isApi()) {
            if (apiToken != null) {
                request.header("Authorization", "Bearer " + apiToken);
            }
            request.header("If-Match", "\"v0\"");
            if (!method.equals("GET") && !method.equals("DELETE")) {
                request.contentType(consumes).body(consumes.contains("json") ? "{}" : "");
            }
        } else {
            request.cookies(cookies);
            if (method.equals("POST") && consumes.startsWith("multipart")) {
                request.multiPart(
                        "csrf",
                        Optional.ofNullable(cookies.getValue("nystart_csrf")).orElse(""));
            } else if (method.equals("POST")) {
                request.formParam(
                        "csrf",
                        Optional.ofNullable(cookies.getValue("nystart_csrf")).orElse(""));
            }
        }
        return request.request(method, about(subject));
    }

    @Override
    public String toString() {
        return method + " " + (template.isEmpty() ? "/" : template) + " (" + operation + ")";
    }
}
