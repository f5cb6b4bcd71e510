package no.nystart.access.vault;

/**
 * Where sealed values lie, so that they can be sealed anew; the parts are SQL of ours, never of a visitor.
 *
 * @param owner the column with whose they are, which each seal is bound to
 * @param field an expression for which field they are, which each seal is bound to
 */
public record SealedColumn(String table, String column, String owner, String field) {

    /** A column of one field. */
    public static SealedColumn of(String table, String column, String owner, String field) {
        return new SealedColumn(table, column, owner, "'" + field + "'");
    }
}
