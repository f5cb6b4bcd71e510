package no.nystart.matching.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import no.nystart.matching.model.Fault;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object. Whatever cannot be read is reported with its path and answered with a stand-in, so
 * that one reading finds every fault.
 */
final class Fields {

    private final String path;
    private final @Nullable JsonNode object;
    private final Faults faults;
    private final Values values;
    private final Set<String> known = new HashSet<>();

    Fields(String path, @Nullable JsonNode node, Faults faults) {
        this.path = path;
        this.faults = faults;
        this.values = new Values(faults);
        this.object = node != null && node.isObject() ? node : null;
        if (node != null && object == null) {
            faults.unread(path, Fault.Kind.WRONG_TYPE, "an object", Kinds.of(node));
        }
    }

    String path() {
        return path;
    }

    /** Reports every field that nobody asked for. */
    void end() {
        if (object != null) {
            object.fieldNames().forEachRemaining(name -> {
                if (!known.contains(name)) {
                    faults.report(path + "." + name, Fault.Kind.UNKNOWN_FIELD);
                }
            });
        }
    }

    /** The value, or null where it is missing or null. */
    private @Nullable JsonNode optional(String name) {
        known.add(name);
        JsonNode node = object == null ? null : object.get(name);
        return node == null || node.isNull() ? null : node;
    }

    private @Nullable JsonNode required(String name) {
        JsonNode node = optional(name);
        if (node == null && object != null) {
            faults.unread(path + "." + name, Fault.Kind.MISSING);
        }
        return node;
    }

    String text(String name) {
        return values.textOf(path + "." + name, required(name));
    }

    int whole(String name) {
        JsonNode node = required(name);
        return node == null ? 0 : values.wholeOf(path + "." + name, node);
    }

    long wholeLong(String name) {
        JsonNode node = required(name);
        return node == null ? 0 : values.wholeLongOf(path + "." + name, node);
    }

    int whole(String name, int otherwise) {
        Integer value = optionalWhole(name);
        return value == null ? otherwise : value;
    }

    @Nullable
    Integer optionalWhole(String name) {
        JsonNode node = optional(name);
        return node == null ? null : values.wholeOf(path + "." + name, node);
    }

    double number(String name) {
        JsonNode node = required(name);
        if (node == null) {
            return 0;
        }
        if (!node.isNumber()) {
            faults.unread(path + "." + name, Fault.Kind.WRONG_TYPE, "a number", Kinds.of(node));
            return 0;
        }
        return node.doubleValue();
    }

    boolean truth(String name, boolean otherwise) {
        JsonNode node = optional(name);
        if (node == null) {
            return otherwise;
        }
        if (!node.isBoolean()) {
            faults.unread(path + "." + name, Fault.Kind.WRONG_TYPE, "true or false", Kinds.of(node));
            return otherwise;
        }
        return node.booleanValue();
    }

    LocalDate date(String name) {
        return values.dateOf(path + "." + name, required(name));
    }

    /** Above zero, as ISO 8601 writes it. */
    Duration duration(String name) {
        return values.durationOf(path + "." + name, required(name));
    }

    @Nullable
    LocalDate optionalDate(String name) {
        JsonNode node = optional(name);
        return node == null ? null : values.dateOf(path + "." + name, node);
    }

    <E extends Enum<E>> E closed(String name, Class<E> choices) {
        return values.closedOf(path + "." + name, required(name), choices);
    }

    <E extends Enum<E>> E closed(String name, Class<E> choices, E otherwise) {
        JsonNode node = optional(name);
        return node == null ? otherwise : values.closedOf(path + "." + name, node, choices);
    }

    /** A list in its order, duplicates kept. */
    List<String> texts(String name) {
        return list(name, entry -> values.textOf(entry.path, entry.node));
    }

    /** A list that means a set. */
    Set<String> textSet(String name) {
        return new LinkedHashSet<>(texts(name));
    }

    <T> List<T> objects(String name, Function<Fields, T> read) {
        return list(name, entry -> readObject(entry, read));
    }

    private <T> T readObject(Entry entry, Function<Fields, T> read) {
        Fields fields = new Fields(entry.path, entry.node, faults);
        T thing = read.apply(fields);
        fields.end();
        return thing;
    }

    <T> T object(String name, Function<Fields, T> read) {
        return readObject(new Entry(path + "." + name, required(name)), read);
    }

    <T> @Nullable T optionalObject(String name, Function<Fields, T> read) {
        JsonNode node = optional(name);
        return node == null ? null : readObject(new Entry(path + "." + name, node), read);
    }

    /** The names of all fields, all of them thereby known. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        if (object != null) {
            object.fieldNames().forEachRemaining(names::add);
        }
        known.addAll(names);
        return names;
    }

    private <T> List<T> list(String name, Function<Entry, T> read) {
        JsonNode node = optional(name);
        if (node == null) {
            return List.of();
        }
        String at = path + "." + name;
        if (!node.isArray()) {
            faults.unread(at, Fault.Kind.WRONG_TYPE, "a list", Kinds.of(node));
            return List.of();
        }
        List<T> things = new ArrayList<>(node.size());
        for (int index = 0; index < node.size(); index++) {
            things.add(read.apply(new Entry(at + "[" + index + "]", node.get(index))));
        }
        return things;
    }

    private record Entry(String path, @Nullable JsonNode node) {}
}
