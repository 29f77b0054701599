/** What else can be said of rules and facts: what is missing, why not, how to, what if, and whether cases hold. */
@NullMarked
package id.pandu.analysis;

import org.jspecify.annotations.NullMarked;
