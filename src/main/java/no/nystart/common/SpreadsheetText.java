package no.nystart.common;

/** Text as it may stand in a file that spreadsheets open. */
public final class SpreadsheetText {

    /** What a spreadsheet takes for the beginning of a formula. */
    private static final String BEGINS_FORMULAS = "=+-@\t\r\n";

    private SpreadsheetText() {}

    /** A text that a spreadsheet would reckon with is told to be one by an apostrophe. */
    public static String safe(String text) {
        return !text.isEmpty() && BEGINS_FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
