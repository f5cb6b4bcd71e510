package no.nystart.register.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refusal;
import no.nystart.common.Refused;
import no.nystart.common.delivery.Mail;
import org.jspecify.annotations.Nullable;

/**
 * Reads fields into values and remembers every fault, so that whoever typed hears of all of them at once. A value at
 * fault is replaced by something harmless; nothing read counts before {@link #refuseIfFaulty}.
 */
public final class Reading {

    private static final DateTimeFormatter NORWEGIAN = DateTimeFormatter.ofPattern("d.M.uuuu");
    private static final LocalDate HARMLESS_DATE = LocalDate.of(2000, 1, 1);
    private static final Pattern BETWEEN = Pattern.compile("[|,\\s]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{8,15}");
    private static final Set<String> YES = Set.of("true", "yes", "ja", "on", "1", "x");
    private static final Set<String> NO = Set.of("false", "no", "nei", "off", "0");

    private final Fields fields;
    private final List<Fault> faults = new ArrayList<>();

    public Reading(Fields fields) {
        this.fields = fields;
    }

    public String text(String field, int longest) {
        return orMissing(field, optionalText(field, longest), "-");
    }

    public @Nullable String optionalText(String field, int longest) {
        String text = fields.text(field);
        if (text != null && text.length() > longest) {
            fault(field, CommonRefusal.TOO_LONG, longest);
            return null;
        }
        return text;
    }

    public int number(String field, int least, int most) {
        return orMissing(field, optionalNumber(field, least, most), least);
    }

    public int number(String field, int least, int most, int whenEmpty) {
        Integer number = optionalNumber(field, least, most);
        return number == null ? whenEmpty : number;
    }

    private @Nullable Integer optionalNumber(String field, int least, int most) {
        String text = fields.text(field);
        if (text == null) {
            return null;
        }
        try {
            int number = Integer.parseInt(text);
            if (number < least || number > most) {
                fault(field, CommonRefusal.OUT_OF_RANGE, least, most);
            }
            return Math.clamp(number, least, most);
        } catch (NumberFormatException e) {
            fault(field, CommonRefusal.NOT_A_NUMBER, text);
            return least;
        }
    }

    public LocalDate date(String field) {
        return orMissing(field, optionalDate(field), HARMLESS_DATE);
    }

    /** As 2027-02-01 or 1.2.2027. */
    public @Nullable LocalDate optionalDate(String field) {
        String text = fields.text(field);
        if (text == null) {
            return null;
        }
        try {
            LocalDate date = text.contains("-") ? LocalDate.parse(text) : LocalDate.parse(text, NORWEGIAN);
            if (date.getYear() < 1900 || date.getYear() > 2200) {
                fault(field, CommonRefusal.OUT_OF_RANGE, 1900, 2200);
                return HARMLESS_DATE;
            }
            return date;
        } catch (DateTimeParseException e) {
            fault(field, CommonRefusal.UNREADABLE, text);
            return HARMLESS_DATE;
        }
    }

    /** Refuses a last day before the first. */
    public @Nullable LocalDate notBefore(@Nullable LocalDate first, String field, @Nullable LocalDate last) {
        if (first != null && last != null && last.isBefore(first)) {
            fault(field, RegisterRefusal.ENDS_BEFORE_START);
            return first;
        }
        return last;
    }

    /** Empty is no. */
    public boolean yes(String field) {
        String text = fields.text(field);
        if (text == null || NO.contains(text.toLowerCase(Locale.ROOT))) {
            return false;
        }
        if (!YES.contains(text.toLowerCase(Locale.ROOT))) {
            fault(field, CommonRefusal.UNREADABLE, text);
        }
        return true;
    }

    public <E extends Enum<E>> E code(String field, Class<E> list) {
        return orMissing(field, optionalCode(field, list), list.getEnumConstants()[0]);
    }

    public <E extends Enum<E>> @Nullable E optionalCode(String field, Class<E> list) {
        String text = fields.text(field);
        return text == null ? null : known(field, text, list).orElse(list.getEnumConstants()[0]);
    }

    /** A set of codes, in the order of their list. */
    public <E extends Enum<E>> List<E> codes(String field, Class<E> list) {
        return parts(field).stream()
                .flatMap(text -> known(field, text, list).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private <E extends Enum<E>> Optional<E> known(String field, String text, Class<E> list) {
        Optional<E> known = Arrays.stream(list.getEnumConstants())
                .filter(one -> one.name().equalsIgnoreCase(text))
                .findFirst();
        if (known.isEmpty()) {
            fault(field, CommonRefusal.UNKNOWN_VALUE, text);
        }
        return known;
    }

    /** One thing that must be known, as {@code find} knows it. */
    public <T> Optional<T> known(String field, Function<String, Optional<T>> find, Refusal whenUnknown) {
        String text = fields.text(field);
        if (text == null) {
            fault(field, CommonRefusal.MISSING);
            return Optional.empty();
        }
        Optional<T> found = find.apply(text);
        if (found.isEmpty()) {
            fault(field, whenUnknown, text);
        }
        return found;
    }

    /** Several things that must be known, none twice, at most {@code most}, in the order given. */
    public <T> List<T> knownList(String field, int most, Function<String, Optional<T>> find, Refusal whenUnknown) {
        Set<T> found = new LinkedHashSet<>();
        for (String text : parts(field)) {
            Optional<T> one = find.apply(text);
            if (one.isEmpty()) {
                fault(field, whenUnknown, text);
            } else if (!found.add(one.get())) {
                fault(field, RegisterRefusal.TWICE_THE_SAME, text);
            }
        }
        if (found.size() > most) {
            fault(field, RegisterRefusal.TOO_MANY, most);
            return List.of();
        }
        return List.copyOf(found);
    }

    /** Digits, with + before a country code; spaces do not count. */
    public @Nullable String optionalPhone(String field) {
        String text = fields.text(field);
        if (text == null) {
            return null;
        }
        String digits = text.replace(" ", "");
        if (!PHONE.matcher(digits).matches()) {
            fault(field, RegisterRefusal.PHONE_UNREADABLE, text);
        }
        return digits;
    }

    public @Nullable String optionalEmail(String field) {
        String text = optionalText(field, 200);
        if (text != null && !Mail.ADDRESS.matcher(text).matches()) {
            fault(field, CommonRefusal.EMAIL_UNREADABLE, text);
        }
        return text;
    }

    public void fault(String field, Refusal code, Object... values) {
        faults.add(Fault.of(field, code, values));
    }

    /** @throws Refused with every fault found */
    public void refuseIfFaulty() {
        if (!faults.isEmpty()) {
            throw Refused.because(CommonRefusal.INVALID_INPUT, faults);
        }
    }

    private List<String> parts(String field) {
        return fields.list(field).stream()
                .flatMap(BETWEEN::splitAsStream)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private <T> T orMissing(String field, @Nullable T value, T harmless) {
        if (value != null) {
            return value;
        }
        if (faults.stream().noneMatch(fault -> fault.field().equals(field))) {
            fault(field, CommonRefusal.MISSING);
        }
        return harmless;
    }
}
