package no.nystart.programme;

/**
 * How far the training of some leaders has come, all of them together. What was missed and made good since counts as done.
 *
 * @param leaders in the programmes
 * @param gatherings that have been, one a leader
 * @param attended of them
 * @param coachings that were to be, one a leader
 * @param coached of them
 * @param tasks lean tasks, one a leader in a programme that has them
 * @param finished of them
 */
public record Training(
        int leaders, int gatherings, int attended, int coachings, int coached, int tasks, int finished) {}
