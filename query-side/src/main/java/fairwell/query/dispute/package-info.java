/** The formal disputes of a case, each as one record: for HR and counsel, and for nobody else. */
@NullMarked
package fairwell.query.dispute;

import org.jspecify.annotations.NullMarked;
