package no.nystart.improvement.page;

import no.nystart.improvement.suggestion.SuggestionStep;

/**
 * What became of a suggestion.
 *
 * @param owner the name of whoever took it on, or empty
 * @param by the name of whoever said so, or empty
 */
public record StepLine(SuggestionStep step, String owner, String by) {}
