/** Measurements of the whole of Fairwell; docs/benchmarks.md says how to run and read them. */
@NullMarked
package fairwell.standalone.benchmark;

import org.jspecify.annotations.NullMarked;
