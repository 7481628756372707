/**
 * Personal data as a type: sealed under the key of the person it is about, provable by digest,
 * erasable by key.
 */
@NullMarked
package fairwell.kernel.personal;

import org.jspecify.annotations.NullMarked;
