package no.nystart.register.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
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
import no.nystart.register.intake.RowOutcome;
import no.nystart.register.people.Registrations;

/** Takes files in: each row by itself, so that a bad one costs the others nothing. */
@ApplicationScoped
public class Imports {

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
        SentFile sent = SentFile.read(columns, file);
        Map<RowOutcome, Integer> outcomes = new EnumMap<>(RowOutcome.class);
        List<ImportReport.RowFault> faults = new ArrayList<>();
        int bad = 0;
        for (SentFile.Row row : sent.rows()) {
            try {
                Fields fields = sent.fields(row);
                RowOutcome outcome = QuarkusTransaction.requiringNew().call(() -> taking.apply(fields));
                outcomes.merge(outcome, 1, Integer::sum);
            } catch (Refused refused) {
                bad++;
                faults.addAll(faults(row.line(), refused, language));
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
