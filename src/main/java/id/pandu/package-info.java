/** The entry point: wires the parts and starts them; knows nothing of what they do. */
@NullMarked
package id.pandu;

import org.jspecify.annotations.NullMarked;
