/** The engine over HTTP: serves the rulebook of a folder, and follows its changes. Knows no word of the domain. */
@NullMarked
package id.pandu.web;

import org.jspecify.annotations.NullMarked;
