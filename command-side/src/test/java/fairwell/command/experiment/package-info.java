/**
 * Many cases driven through the deciders by people who forget, give in and misunderstand: a test of
 * the mechanism, whose result is printed to {@code docs/experiments.md}.
 */
@NullMarked
package fairwell.command.experiment;

import org.jspecify.annotations.NullMarked;
