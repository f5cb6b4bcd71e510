package no.nystart.register.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.common.Texts;
import no.nystart.register.companies.CompanyRegistrations;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.ImportKind;
import no.nystart.register.intake.RegisterRefusal;
import no.nystart.register.intake.RowOutcome;
import no.nystart.register.people.Registrations;

/** Takes files in: each row by itself, so that a bad one costs the others nothing. */
@ApplicationScoped
public class Imports {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Registrations people;
    private final CompanyRegistrations companies;
    private final Texts texts;

    @Inject
    Imports(Registrations people, CompanyRegistrations companies, Texts texts) {
        this.people = people;
        this.companies = companies;
        this.texts = texts;
    }

    /** @throws Refused when the file as a whole cannot be read: nothing of it is kept then */
    public ImportReport take(ImportKind kind, byte[] file, Locale language) {
        return take(kind.columns(), file, language, row -> take(kind, row));
    }

    /**
     * For files of later stages.
     *
     * @param columns those that a file can have
     * @param taking takes one row in, each in a transaction of its own
     * @throws Refused when the file as a whole cannot be read: nothing of it is kept then
     */
    public ImportReport take(List<String> columns, byte[] file, Locale language, Function<Fields, RowOutcome> taking) {
        List<CsvRecord> records = records(file);
        List<String> header = header(columns, records);
        Map<RowOutcome, Integer> outcomes = new EnumMap<>(RowOutcome.class);
        List<ImportReport.RowFault> faults = new ArrayList<>();
        int bad = 0;
        for (CsvRecord row : records.subList(1, records.size())) {
            try {
                Fields fields = fields(header, row);
                RowOutcome outcome = QuarkusTransaction.requiringNew().call(() -> taking.apply(fields));
                outcomes.merge(outcome, 1, Integer::sum);
            } catch (Refused refused) {
                bad++;
                faults.addAll(faults(row.getStartingLineNumber(), refused, language));
            }
        }
        return new ImportReport(
                outcomes.getOrDefault(RowOutcome.CREATED, 0),
                outcomes.getOrDefault(RowOutcome.CHANGED, 0),
                outcomes.getOrDefault(RowOutcome.UNCHANGED, 0),
                bad,
                faults);
    }

    private RowOutcome take(ImportKind kind, Fields row) {
        return switch (kind) {
            case YOUNG_PEOPLE -> people.registerOrChange(row);
            case COMPANIES -> companies.registerOrChange(row);
            case PLACES -> companies.placeOfRow(row);
            case LEADERS -> companies.leaderOfRow(row);
        };
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

    private static Fields fields(List<String> header, CsvRecord row) {
        if (row.getFieldCount() > header.size()) {
            throw Refused.because(RegisterRefusal.ROW_TOO_LONG);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < row.getFieldCount(); i++) {
            fields.put(header.get(i), row.getField(i));
        }
        return Fields.of(fields);
    }

    private List<ImportReport.RowFault> faults(long row, Refused refused, Locale language) {
        List<Fault> faults = refused.faults().isEmpty() ? List.of(Fault.of("", refused.refusal())) : refused.faults();
        return faults.stream()
                .map(fault -> new ImportReport.RowFault(
                        row,
                        fault.field(),
                        fault.code().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        texts.sentence(fault.code(), language, fault.values().toArray())))
                .toList();
    }
}
