/** The papers of a case, as content: what they say, in Chinese and English, from recorded facts. */
@NullMarked
package fairwell.papers;

import org.jspecify.annotations.NullMarked;
