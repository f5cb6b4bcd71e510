package no.nystart.register.intake;

import no.nystart.common.Refusal;

/** What the register can refuse, and why. */
public enum RegisterRefusal implements Refusal {
    /** Not eleven digits with the right check digits. */
    NATIONAL_ID_INVALID(400),
    /** A real person's number, where only synthetic people belong. */
    NATIONAL_ID_REAL(400),
    /** A synthetic number, where only real people belong. */
    NATIONAL_ID_SYNTHETIC(400),
    /** This office has already registered somebody with this national id. */
    ALREADY_REGISTERED(409),
    /** A record that is the visitor's own office's needs no opening. */
    RECORD_IS_YOURS(409),
    /** Not registered, or hidden from the visitor: nobody can tell which. */
    NOBODY_TO_OPEN(404),
    /** Nobody has looked at anybody of the office lately. */
    NOTHING_TO_CONTROL(409),
    ORGANISATION_NUMBER_INVALID(400),
    /** A company with this organisation number is already here. */
    COMPANY_ALREADY_REGISTERED(409),
    /** The company already has a place, or a leader, with this code. */
    CODE_ALREADY_USED(409),
    /** Under 16 at the start; values: age, date. */
    TOO_YOUNG(422),
    /** 30 or older at the start; values: age, date. */
    TOO_OLD(422),
    UPPER_SECONDARY_COMPLETED(422),
    POSTAL_CODE_UNKNOWN(400),
    OCCUPATION_UNKNOWN(400),
    COMPANY_UNKNOWN(400),
    PLACE_UNKNOWN(400),
    /** The leader's place belongs to another company. */
    PLACE_OF_OTHER_COMPANY(422),
    OFFICE_NOT_YOURS(403),
    REGION_NOT_YOURS(403),
    /** No header row, or a column that we do not know; values: the column. */
    COLUMN_UNKNOWN(400),
    /** More fields in the row than the header has. */
    ROW_TOO_LONG(400),
    /** Not a text file in UTF-8 with commas or semicolons. */
    FILE_UNREADABLE(400),
    FILE_EMPTY(400),
    /** The last day comes before the first. */
    ENDS_BEFORE_START(400),
    TOO_MANY(400),
    TWICE_THE_SAME(400),
    GUARDIAN_NEEDED(422),
    /** Only somebody cleared sets or lifts address protection and shielding. */
    CLEARANCE_NEEDED(403),
    COHORT_ALREADY_THERE(409),
    NO_SEAT_LEFT(409),
    NO_CAPACITY_LEFT(409),
    /** The young person already has a seat in this period. */
    ALREADY_BOOKED(409),
    LEADER_NOT_AT_PLACE(422),
    PHONE_UNREADABLE(400),
    /** Nobody to whom this case can be handed over. */
    CASEWORKER_UNKNOWN(400),
    /** No company, leader or place of the region. */
    TARGET_UNKNOWN(400),
    /** A change of office or protection would give one national id two holders there. */
    HELD_BY_THAT_OFFICE(409);

    private final int status;

    RegisterRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
