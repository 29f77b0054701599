/** Reads the files of a rulebook into one immutable value, or says what is wrong with them. Knows no Drools, no web. */
@NullMarked
package id.pandu.rulebook;

import org.jspecify.annotations.NullMarked;
