package no.nystart.matching.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.nystart.matching.model.Fault;
import no.nystart.matching.model.WeightKey;
import no.nystart.matching.model.Weights;

/** Reads weights.properties: lines {@code key = whole number}, {@code #} begins a line of comment. */
public final class WeightsReader {

    private static final String FILE = "weights.properties";
    private static final String PACKAGED = "/solver-config/" + FILE;

    private WeightsReader() {}

    /** The weights packaged with the program. */
    public static Weights packaged() {
        try (InputStream in = WeightsReader.class.getResourceAsStream(PACKAGED)) {
            if (in == null) {
                throw new IllegalStateException(PACKAGED + " is not packaged");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return switch (read(PACKAGED, text.lines().toList())) {
                case Reading.Read<Weights>(Weights weights) -> weights;
                case Reading.Faulty<Weights>(List<Fault> faults) ->
                    throw new IllegalStateException("packaged weights: " + faults);
            };
        } catch (IOException e) {
            throw new IllegalStateException(PACKAGED + " cannot be read", e);
        }
    }

    /** The weights of a folder's {@code weights.properties}; faults name the file and the line. */
    public static Reading<Weights> read(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            return read(file.toString(), Files.readAllLines(file));
        } catch (CharacterCodingException e) {
            return new Reading.Faulty<>(List.of(Fault.of(file.toString(), Fault.Kind.UNREADABLE, "it is not UTF-8")));
        } catch (IOException e) {
            return new Reading.Faulty<>(List.of(Fault.of(file.toString(), Fault.Kind.UNREADABLE, Causes.of(e))));
        }
    }

    private static Reading<Weights> read(String file, List<String> lines) {
        Faults faults = new Faults();
        Map<WeightKey, Integer> values = new EnumMap<>(WeightKey.class);
        for (int index = 0; index < lines.size(); index++) {
            String line = lines.get(index).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                setting(file + ":" + (index + 1), line, values, faults);
            }
        }
        return faults.found().isEmpty()
                ? new Reading.Read<>(new Weights(values))
                : new Reading.Faulty<>(faults.found());
    }

    private static void setting(String at, String line, Map<WeightKey, Integer> values, Faults faults) {
        int equals = line.indexOf('=');
        if (equals < 0) {
            faults.report(at, Fault.Kind.NOT_A_SETTING);
            return;
        }
        String name = line.substring(0, equals).strip();
        String value = line.substring(equals + 1).strip();
        WeightKey.of(name)
                .ifPresentOrElse(
                        key -> {
                            int least = key == WeightKey.CONVEXITY ? 1 : 0;
                            if (!isWhole(value, least)) {
                                faults.report(at, Fault.Kind.NOT_WHOLE, least, WeightKey.MAXIMUM, value);
                            } else if (values.put(key, Integer.parseInt(value)) != null) {
                                faults.report(at, Fault.Kind.DUPLICATE_WEIGHT, name);
                            }
                        },
                        () -> faults.report(at, Fault.Kind.UNKNOWN_WEIGHT, name));
    }

    private static boolean isWhole(String value, int least) {
        if (!value.matches("[0-9]{1,8}")) {
            return false;
        }
        int number = Integer.parseInt(value);
        return number >= least && number <= WeightKey.MAXIMUM;
    }
}
