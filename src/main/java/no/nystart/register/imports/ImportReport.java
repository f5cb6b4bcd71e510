package no.nystart.register.imports;

import java.util.List;

/**
 * What became of a file.
 *
 * @param faults every fault of every bad row, in the file's order
 */
public record ImportReport(int created, int changed, int unchanged, int bad, List<RowFault> faults) {

    public ImportReport {
        faults = List.copyOf(faults);
    }

    /**
     * @param row the row's number in the file, the header being 1
     * @param column the column at fault, empty when it is the row as a whole
     * @param code the refusal in lower case with hyphens
     * @param reason its sentence in the reader's language
     */
    public record RowFault(long row, String column, String code, String reason) {}

    public int rows() {
        return created + changed + unchanged + bad;
    }
}
