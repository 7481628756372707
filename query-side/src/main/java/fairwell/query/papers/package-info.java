/** The papers of a case: drafts and who signed them, and the certificate of ending. */
@NullMarked
package fairwell.query.papers;

import org.jspecify.annotations.NullMarked;
