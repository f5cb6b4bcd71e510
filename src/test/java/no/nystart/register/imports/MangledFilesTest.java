package no.nystart.register.imports;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.nystart.common.Refused;
import no.nystart.fuzz.Mangled;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.ImportKind;
import no.nystart.register.intake.Reading;

/** Whatever comes as CSV is read row by row, or refused with what is wrong; nothing else happens. */
class MangledFilesTest {

    private static final int LONGEST = 200;

    private enum Code {
        ONE,
        OTHER
    }

    @Property
    void aFileOfEachKind(@ForAll ImportKind kind, @ForAll long seed) {
        try {
            SentFile file = SentFile.read(kind.columns(), Mangled.bytes(kind.template(), seed));
            file.rows().forEach(row -> read(file, row));
        } catch (Refused refused) {
            return;
        }
    }

    private static void read(SentFile file, SentFile.Row row) {
        try {
            Fields fields = file.fields(row);
            Reading reading = new Reading(fields);
            for (String column : file.header()) {
                reading.text(column, LONGEST);
                reading.number(column, 0, LONGEST);
                reading.date(column);
                reading.yes(column);
                reading.code(column, Code.class);
                reading.codes(column, Code.class);
                reading.optionalPhone(column);
                reading.optionalEmail(column);
            }
            reading.refuseIfFaulty();
        } catch (Refused refused) {
            return;
        }
    }
}
