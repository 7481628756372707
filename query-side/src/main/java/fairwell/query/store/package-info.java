/** Documents in MongoDB, embedded or real: the driver, the codecs, the canonical dump. */
@NullMarked
package fairwell.query.store;

import org.jspecify.annotations.NullMarked;
