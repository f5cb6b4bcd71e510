package no.nystart.register.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.RegisterRefusal;

/** A CSV file as it was sent: columns that are known, and rows that are read one by one. */
record SentFile(List<String> header, List<Row> rows) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** @param line on which it begins, 1 for the header's */
    record Row(long line, List<String> texts) {}

    SentFile {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** @throws Refused when the file as a whole cannot be read */
    static SentFile read(List<String> columns, byte[] file) {
        List<CsvRecord> records = records(file);
        return new SentFile(
                header(columns, records),
                records.stream()
                        .skip(1)
                        .map(row -> new Row(row.getStartingLineNumber(), row.getFields()))
                        .toList());
    }

    /** @throws Refused when the row has more texts than the file has columns */
    Fields fields(Row row) {
        if (row.texts().size() > header.size()) {
            throw Refused.because(RegisterRefusal.ROW_TOO_LONG);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < row.texts().size(); i++) {
            fields.put(header.get(i), row.texts().get(i));
        }
        return Fields.of(fields);
    }

    private static List<CsvRecord> records(byte[] file) {
        String text = text(file);
        String firstLine = text.lines().findFirst().orElse("");
        char separator = firstLine.indexOf(';') >= 0 ? ';' : ',';
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
            List<CsvRecord> records = reader.stream().toList();
            if (records.size() < 2) {
                throw Refused.because(
                        RegisterRefusal.FILE_EMPTY, List.of(Fault.of("file", RegisterRefusal.FILE_EMPTY)));
            }
            return records;
        } catch (CsvParseException | IOException | UncheckedIOException unreadable) {
            throw unreadable();
        }
    }

    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw unreadable();
        }
    }

    private static Refused unreadable() {
        return Refused.because(
                RegisterRefusal.FILE_UNREADABLE, List.of(Fault.of("file", RegisterRefusal.FILE_UNREADABLE)));
    }

    private static List<String> header(List<String> columns, List<CsvRecord> records) {
        List<String> header =
                records.getFirst().getFields().stream().map(String::strip).toList();
        List<Fault> unknown = header.stream()
                .filter(column -> !columns.contains(column))
                .map(column -> Fault.of("file", RegisterRefusal.COLUMN_UNKNOWN, column))
                .toList();
        if (!unknown.isEmpty()) {
            throw Refused.because(RegisterRefusal.COLUMN_UNKNOWN, unknown);
        }
        return header;
    }
}
