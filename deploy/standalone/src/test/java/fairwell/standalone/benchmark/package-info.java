/** Measurements: run by {@code mvn -Pbenchmark verify}, never by a plain verify. */
@NullMarked
package fairwell.standalone.benchmark;

import org.jspecify.annotations.NullMarked;
