package no.nystart.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.nystart.register.intake.Fields;

/** One of the demo's files: rows of texts by column. */
final class DemoFile {

    private DemoFile() {}

    static List<Fields> read(String name) {
        return rows(name).stream().map(Fields::of).toList();
    }

    /** The same as plain texts, for who says some of it otherwise. */
    static List<Map<String, String>> rows(String name) {
        try (InputStream file = Objects.requireNonNull(DemoFile.class.getResourceAsStream("/demo/" + name), name);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .fieldSeparator(';')
                        .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
