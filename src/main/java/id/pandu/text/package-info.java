/** What the engine says, as plain text for people. Knows neither where it is shown nor any word of the domain. */
@NullMarked
package id.pandu.text;

import org.jspecify.annotations.NullMarked;
