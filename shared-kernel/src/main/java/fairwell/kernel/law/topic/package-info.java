/** The law as named questions and answers: for counsel's examples, integrators and "what if". */
@NullMarked
package fairwell.kernel.law.topic;

import org.jspecify.annotations.NullMarked;
