package no.nystart.privacy;

/**
 * Rows that go when their time is over.
 *
 * @param due a condition in SQL on the table's columns; {@code :day} is the first day, {@code :moment} its beginning, of
 *     what is kept still
 */
public record Retained(RetentionKind kind, String table, String due) {}
