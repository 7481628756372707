package fairwell.architecture.offender.naming;

import com.fasterxml.jackson.databind.ObjectMapper;

/** A name that says nothing, and yesterday's JSON. */
public final class DateUtil {

  ObjectMapper yesterday() {
    return new ObjectMapper();
  }
}
