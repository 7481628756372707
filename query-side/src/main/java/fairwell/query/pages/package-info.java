/** The web pages: dashboard and case page, live, in Chinese and English. */
@NullMarked
package fairwell.query.pages;

import org.jspecify.annotations.NullMarked;
