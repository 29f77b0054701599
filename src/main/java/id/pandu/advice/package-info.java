/** Turns facts into advice with reasons. Knows rulebooks in general, none in particular; knows no web. */
@NullMarked
package id.pandu.advice;

import org.jspecify.annotations.NullMarked;
