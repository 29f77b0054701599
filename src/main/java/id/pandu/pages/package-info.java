/**
 * The pages for people: questions one by one, and the answer on one page. They work without scripts; what a person has
 * told travels with the form and is stored nowhere. Knows no word of the domain: all words about it come from the rules.
 */
@NullMarked
package id.pandu.pages;

import org.jspecify.annotations.NullMarked;
