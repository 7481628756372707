@NullMarked
package fairwell.papers.benchmark;

import org.jspecify.annotations.NullMarked;
