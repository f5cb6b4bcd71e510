package no.nystart.access;

import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.restassured.http.Cookies;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A way into the application, as its resource method declares it. */
record Route(String method, String template, String consumes, Operation operation) {

    private static final Map<String, Class<? extends Annotation>> METHODS =
            Map.of("GET", GET.class, "POST", POST.class, "PUT", PUT.class, "DELETE", DELETE.class);

    private static final List<Route> ALL = read();
    private static final String BOUNDARY = "between-two-parts";

    /** Sparing: some thousand visits are paid. */
    private static final HttpClient BROWSER = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** Every way there is. */
    static List<Route> all() {
        return ALL;
    }

    private static List<Route> read() {
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
                parameter == null ? template : template.replaceAll("\\{" + parameter + "\\b[^}]*}", subject.toString());
        String filled = path.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
        return filled.isEmpty() ? "/" : filled;
    }

    /** Its path with these ids, by parameter; what has none leads to nothing. */
    String about(Map<String, UUID> ids) {
        return paths(ids, Map.of()).getFirst();
    }

    /** Its paths about a subject, one for each value of the other parameters. */
    List<String> paths(UUID subject, Map<String, List<String>> others) {
        return paths(Map.of(String.valueOf(operation.subject().pathParameter()), subject), others);
    }

    /** Its paths with these ids, one for each value of the other parameters; what has none leads to nothing. */
    List<String> paths(Map<String, UUID> ids, Map<String, List<String>> others) {
        List<String> paths = List.of(template.isEmpty() ? "/" : template);
        for (Map.Entry<String, UUID> id : ids.entrySet()) {
            paths = filled(paths, id.getKey(), List.of(id.getValue().toString()));
        }
        for (Map.Entry<String, List<String>> other : others.entrySet()) {
            paths = filled(paths, other.getKey(), other.getValue());
        }
        return paths.stream()
                .map(path -> path.replaceAll("\\{[^}]*}", UUID.randomUUID().toString()))
                .toList();
    }

    private static List<String> filled(List<String> paths, String parameter, List<String> values) {
        return paths.stream()
                .flatMap(path -> values.stream().map(value -> path.replaceAll("\\{" + parameter + "\\b[^}]*}", value)))
                .distinct()
                .toList();
    }

    /** Goes there as a browser with these cookies, or with this API token; is led nowhere else. */
    HttpResponse<String> visit(URI service, UUID subject, Cookies cookies, @Nullable String apiToken) {
        return go(service, about(subject), cookies, apiToken);
    }

    /** The same, by a path of its own. */
    HttpResponse<String> go(URI service, String path, Cookies cookies, @Nullable String apiToken) {
        return go(service, path, cookies, apiToken, HttpResponse.BodyHandlers.ofString());
    }

    /** The same for what may be no text. */
    HttpResponse<byte[]> fetch(URI service, String path, Cookies cookies, @Nullable String apiToken) {
        return go(service, path, cookies, apiToken, HttpResponse.BodyHandlers.ofByteArray());
    }

    private <T> HttpResponse<T> go(
            URI service, String path, Cookies cookies, @Nullable String apiToken, HttpResponse.BodyHandler<T> handler) {
        HttpRequest.Builder request = HttpRequest.newBuilder(service.resolve(path));
        if (isApi()) {
            if (apiToken != null) {
                request.header("Authorization", "Bearer " + apiToken);
            }
            request.header("If-Match", "\"v0\"");
        } else {
            request.header(
                    "Cookie",
                    cookies.asList().stream()
                            .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        String csrf = Optional.ofNullable(cookies.getValue("nystart_csrf")).orElse("");
        switch (method) {
            case "POST", "PUT" -> request.header("Content-Type", contentType()).method(method, ofString(body(csrf)));
            default -> request.method(method, noBody());
        }
        try {
            return BROWSER.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String contentType() {
        if (isApi()) {
            return consumes;
        }
        return consumes.startsWith("multipart")
                ? "multipart/form-data; boundary=" + BOUNDARY
                : "application/x-www-form-urlencoded";
    }

    private String body(String csrf) {
        if (isApi()) {
            return consumes.contains("json") ? "{}" : "";
        }
        return consumes.startsWith("multipart")
                ? "--%s\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n%s\r\n--%s--\r\n"
                        .formatted(BOUNDARY, csrf, BOUNDARY)
                : "csrf=" + URLEncoder.encode(csrf, UTF_8);
    }

    @Override
    public String toString() {
        return method + " " + (template.isEmpty() ? "/" : template) + " (" + operation + ")";
    }
}
