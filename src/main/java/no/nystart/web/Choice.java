package no.nystart.web;

/**
 * One choice of a select, of radio buttons or of checkboxes.
 *
 * @param value what is posted
 * @param label what the visitor reads
 * @param hint said below the label, or empty
 */
public record Choice(String value, String label, String hint) {

    public static Choice of(Object value, String label) {
        return new Choice(value.toString(), label, "");
    }
}
