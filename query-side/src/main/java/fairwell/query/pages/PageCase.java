package fairwell.query.pages;

import fairwell.kernel.id.CaseId;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The case that the address of a page names. */
final class PageCase {

  private PageCase() {}

  /** Its id; what is no id is an address that is not there. */
  static String known(String id) {
    try {
      return new CaseId(id).value();
    } catch (IllegalArgumentException noCaseId) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }
}
