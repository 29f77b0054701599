package id.pandu.advice;

import id.pandu.rulebook.Rule;

/**
 * A rule whose conditions hold.
 *
 * @param object place of the object it holds for among those of its entity; -1 if it speaks of the case
 */
public record Firing(Rule rule, int object) {}
