/** Words, facts and three-valued logic. Knows nothing of files, rules, Drools or the web. */
@NullMarked
package id.pandu.vocabulary;

import org.jspecify.annotations.NullMarked;
