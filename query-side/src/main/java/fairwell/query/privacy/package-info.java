/** Where the personal data of people stand: held, restricted, erased, and kept until when. */
@NullMarked
package fairwell.query.privacy;

import org.jspecify.annotations.NullMarked;
