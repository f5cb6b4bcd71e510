package no.nystart.outcome.certificate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The lists that come with the service, for occupations of which a region has written none. */
@ApplicationScoped
class StandardProcesses {

    private static final String FILE = "/outcome/work-processes.csv";

    private final Map<String, List<WorkProcess>> byOccupation;

    StandardProcesses() {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(StandardProcesses.class.getResourceAsStream(FILE), FILE),
                        StandardCharsets.UTF_8))) {
            byOccupation = rows.stream()
                    .collect(Collectors.groupingBy(
                            row -> row.getField("occupation"),
                            LinkedHashMap::new,
                            Collectors.mapping(
                                    row -> new WorkProcess(row.getField("nb"), row.getField("nn"), row.getField("en")),
                                    Collectors.toUnmodifiableList())));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** None for an occupation without a list. */
    List<WorkProcess> of(String occupation) {
        return byOccupation.getOrDefault(occupation, List.of());
    }

    Set<String> occupations() {
        return byOccupation.keySet();
    }
}
