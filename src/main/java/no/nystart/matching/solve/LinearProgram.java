package no.nystart.matching.solve;

/**
 * Minimise a sum of costs of columns, none negative, under rows; both can be added between solves. Its figures are rounded
 * and prove nothing by themselves.
 */
interface LinearProgram extends AutoCloseable {

    /**
     * Adds a row that no column is in yet; they are numbered from 0.
     *
     * @param least infinite where there is none
     */
    void addRow(double least, double most);

    /**
     * Adds a column.
     *
     * @param rows where its coefficients are not 0, each once
     */
    void addColumn(double cost, int[] rows, int[] coefficients);

    /** From now on a column is chosen that many times, no more and no fewer. */
    void fix(int column, int times);

    /** From now on a column is chosen as often as is best. */
    void free(int column);

    /** Answers whether it came to an optimum; the questions below are about it. */
    boolean solve();

    double value();

    /** How much of a column is chosen; columns are numbered from 0. */
    double chosen(int column);

    /** What the value would rise by with one more of a row. */
    double price(int row);

    /** Frees what it holds outside Java. */
    @Override
    void close();
}
