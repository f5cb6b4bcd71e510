package no.nystart.matching.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import no.nystart.matching.model.Fault;
import org.jspecify.annotations.Nullable;

/** Single values of a document; what is not one is reported and answered with a stand-in. */
record Values(Faults faults) {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    String textOf(String at, @Nullable JsonNode node) {
        if (node == null) {
            return "";
        }
        if (!node.isTextual()) {
            faults.unread(at, Fault.Kind.WRONG_TYPE, "a text", Kinds.of(node));
            return "";
        }
        return node.textValue();
    }

    long wholeLongOf(String at, JsonNode node) {
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            faults.unread(at, Fault.Kind.WRONG_TYPE, "a whole number", Kinds.of(node));
            return 0;
        }
        return node.longValue();
    }

    int wholeOf(String at, JsonNode node) {
        if (!node.isNumber()) {
            faults.unread(at, Fault.Kind.WRONG_TYPE, "a whole number", Kinds.of(node));
            return 0;
        }
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            faults.unread(at, Fault.Kind.NOT_WHOLE, Integer.MIN_VALUE, Integer.MAX_VALUE, node.asText());
            return 0;
        }
        return node.intValue();
    }

    LocalDate dateOf(String at, @Nullable JsonNode node) {
        if (node == null) {
            return LocalDate.EPOCH;
        }
        String text = textOf(at, node);
        if (!node.isTextual()) {
            return LocalDate.EPOCH;
        }
        try {
            return LocalDate.parse(text, DATE);
        } catch (DateTimeException e) {
            faults.unread(at, Fault.Kind.NOT_A_DATE, text);
            return LocalDate.EPOCH;
        }
    }

    Duration durationOf(String at, @Nullable JsonNode node) {
        Duration standIn = Duration.ofSeconds(1);
        String text = textOf(at, node);
        if (node == null || !node.isTextual()) {
            return standIn;
        }
        try {
            Duration duration = Duration.parse(text);
            if (duration.isPositive()) {
                return duration;
            }
        } catch (DateTimeException e) {
            // said below, like one that is not above zero
        }
        faults.unread(at, Fault.Kind.NOT_A_DURATION, text);
        return standIn;
    }

    <E extends Enum<E>> E closedOf(String at, @Nullable JsonNode node, Class<E> choices) {
        E[] all = choices.getEnumConstants();
        if (node == null) {
            return all[0];
        }
        String text = textOf(at, node);
        for (E choice : all) {
            if (choice.name().equals(text)) {
                return choice;
            }
        }
        if (node.isTextual()) {
            String names = Arrays.stream(all).map(Enum::name).collect(Collectors.joining(", "));
            faults.unread(at, Fault.Kind.NOT_ONE_OF, names, text);
        }
        return all[0];
    }
}
