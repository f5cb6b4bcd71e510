package no.nystart.programme.task;

/**
 * What a lean task is about.
 *
 * @param problem what is not as it should be
 * @param target how it should be
 * @param measure what is done about it
 */
public record LeanTaskDetails(String problem, String target, String measure, Figure before) {}
