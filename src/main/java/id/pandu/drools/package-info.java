/** Runs a rulebook on Drools. The only package that knows Drools; knows nothing of answers or the web. */
@NullMarked
package id.pandu.drools;

import org.jspecify.annotations.NullMarked;
