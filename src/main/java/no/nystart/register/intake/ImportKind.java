package no.nystart.register.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a file can hold, with its columns; a row of one kind may name what a row of an earlier kind brought. */
public enum ImportKind {
    COMPANIES(
            "companies",
            "organisationNumber name kind sector size contactName contactEmail contactPhone region",
            "310070068;Eksempel Trevare AS;COMPANY;TIMBER;SMALL;Eksempel Kontakt;kontakt@eksempel.example;00000001;"),
    PLACES(
            "places",
            "company code postalCode address occupation tasks teaches seats opens closes hoursPerWeek minAge licences"
                    + " certificates norwegianLevel offers",
            "310070068;verksted;2216;Eksempelveien 1;7522;Kappe, lime og pusse;WOODWORK|TEAMWORK;2;2027-02-01;"
                    + "2027-12-31;37;18;;;A2;SAME_CONTACT|QUIET"),
    LEADERS(
            "leaders",
            "company code name email phone capacity from to languages places accredited ready",
            "310070068;L1;Eksempel Leder;leder@eksempel.example;00000002;4;2027-01-01;2027-12-31;EN|PL;verksted;nei;ja"),
    YOUNG_PEOPLE(
            "young-people",
            "office nationalId firstName lastName birthDate completedUpperSecondary sex phone email emergencyName"
                    + " emergencyPhone guardianName guardianPhone postalCode transport maxCommuteMinutes availableFrom"
                    + " availableTo waitingSince followUpNeed needs interpreter reservedAgainstElectronic interests"
                    + " learningGoals companyWishes aimsAtCertificate licences certificates norwegianLevel languages",
            "0402;08810664062;Eksempel;Eksempelsen;2006-01-08;nei;;00000003;;Eksempel Nær;00000004;;;2211;PUBLIC;60;;;"
                    + "2026-09-01;2;SAME_CONTACT;;nei;7522|7115;WOODWORK|TEAMWORK;310070068;ja;B;;C1;EN");

    private final String path;
    private final List<String> columns;
    private final String example;

    ImportKind(String path, String columns, String example) {
        this.path = path;
        this.columns = List.of(columns.split(" "));
        this.example = example;
    }

    /** As addresses name it. */
    public String path() {
        return path;
    }

    public List<String> columns() {
        return columns;
    }

    /** A file with the header and one synthetic row, to be filled in; begins with the mark that spreadsheets need. */
    public String template() {
        return "\uFEFF" + String.join(";", columns) + "\r\n" + example + "\r\n";
    }

    public static Optional<ImportKind> of(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }
}
