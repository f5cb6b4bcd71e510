package no.nystart.outcome.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.nystart.register.codes.Sector;
import org.junit.jupiter.api.Test;

class EvaluationFileTest {

    private static final EvaluationRow ROW = new EvaluationRow(
            "P01",
            Sector.FOOD,
            "2027-1",
            7,
            true,
            false,
            List.of(Standing.JOB_HERE, Standing.NOT_REACHED, Standing.UNKNOWN, Standing.NOT_YET));

    @Test
    void aLineHasAsManyFieldsAsTheHeader() {
        List<String> lines = EvaluationFile.of(List.of(ROW, ROW.withoutSector()))
                .strip()
                .lines()
                .toList();

        assertThat(lines)
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.split(";", -1)).hasSize(10));
        assertThat(lines.get(1)).isEqualTo("P01;FOOD;2027-1;7;true;false;JOB_HERE;NOT_REACHED;UNKNOWN;NOT_YET");
        assertThat(lines.get(2)).startsWith("P01;;2027-1");
    }

    @Test
    void daysAreRoundedToMonthsAndHalfYears() {
        assertThat(EvaluationRow.months(14)).isZero();
        assertThat(EvaluationRow.months(15)).isEqualTo(1);
        assertThat(EvaluationRow.months(212)).isEqualTo(7);
        assertThat(EvaluationRow.halfYear(LocalDate.of(2027, 6, 30))).isEqualTo("2027-1");
        assertThat(EvaluationRow.halfYear(LocalDate.of(2027, 7, 1))).isEqualTo("2027-2");
    }
}
