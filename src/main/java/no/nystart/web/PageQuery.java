package no.nystart.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.MultiMap;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The filter, order and place in a list that stand in the page's address, so that each view can be linked to.
 * Templates reach it as {@code cdi:query}. {@code sort=name} is ascending, {@code sort=-name} descending; {@code after}
 * is where the next page of a list begins.
 */
@Named("query")
@RequestScoped
public class PageQuery {

    static final String SORT = "sort";
    static final String AFTER = "after";

    private final CurrentVertxRequest request;

    PageQuery(CurrentVertxRequest request) {
        this.request = request;
    }

    /** The value of a parameter, empty when it is absent. */
    public String value(String name) {
        @Nullable String value = parameters().get(name);
        return value == null ? "" : value;
    }

    /** Those of these parameters that have a value. */
    public Map<String, String> values(List<String> names) {
        Map<String, String> values = new LinkedHashMap<>();
        names.stream().filter(name -> !value(name).isEmpty()).forEach(name -> values.put(name, value(name)));
        return values;
    }

    /** What a parameter says, without what stands around it; empty when it says nothing. */
    public Optional<String> text(String name) {
        return Optional.of(value(name).strip()).filter(typed -> !typed.isEmpty());
    }

    /** The same as a day; what is none is nothing. */
    public Optional<LocalDate> day(String name) {
        return read(name, LocalDate::parse);
    }

    public Optional<UUID> id(String name) {
        return read(name, UUID::fromString);
    }

    public Optional<Long> number(String name) {
        return read(name, Long::valueOf);
    }

    private <T> Optional<T> read(String name, Function<String, T> reader) {
        try {
            return text(name).map(reader);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** The filter as a form: what the visitor chose stands in its fields. */
    public Form form() {
        Form form = Form.empty();
        for (Map.Entry<String, List<String>> parameter : all().entrySet()) {
            form = form.with(parameter.getKey(), parameter.getValue().toArray());
        }
        return form;
    }

    /** This page with one parameter changed. */
    public String with(String name, Object value) {
        Map<String, List<String>> changed = all();
        changed.put(name, List.of(value.toString()));
        return address(changed);
    }

    /** This page from its first row, ordered by a column; again by the same column turns the order. */
    public String sortedBy(String column) {
        Map<String, List<String>> changed = all();
        changed.remove(AFTER);
        changed.put(SORT, List.of(value(SORT).equals(column) ? "-" + column : column));
        return address(changed);
    }

    /** For {@code aria-sort}: ascending, descending or none. */
    public String orderOf(String column) {
        String sort = value(SORT);
        if (sort.equals(column)) {
            return "ascending";
        }
        return sort.equals("-" + column) ? "descending" : "none";
    }

    /** The next page of the list; the cursor is whatever the list names its last row by. */
    public String after(Object cursor) {
        return with(AFTER, cursor.toString());
    }

    /** This page from its first row. */
    public String fromStart() {
        Map<String, List<String>> changed = all();
        changed.remove(AFTER);
        return address(changed);
    }

    public boolean pastStart() {
        return !value(AFTER).isEmpty();
    }

    private MultiMap parameters() {
        return request.getCurrent().queryParams();
    }

    private Map<String, List<String>> all() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        MultiMap parameters = parameters();
        parameters.names().forEach(name -> all.put(name, parameters.getAll(name)));
        return all;
    }

    private String address(Map<String, List<String>> parameters) {
        String query = parameters.entrySet().stream()
                .flatMap(parameter -> parameter.getValue().stream()
                        .filter(value -> !value.isEmpty())
                        .map(value -> encoded(parameter.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return request.getCurrent().normalizedPath() + (query.isEmpty() ? "" : "?" + query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
