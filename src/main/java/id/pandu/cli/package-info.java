/** The command line: the same engine without a server. */
@NullMarked
package id.pandu.cli;

import org.jspecify.annotations.NullMarked;
