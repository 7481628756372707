package fairwell.query.api;

import fairwell.query.moment.Moment;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The addresses of a moment and its neighbours; by position they hold for good. */
final class MomentLinks {

  static final String FIELD = "links";

  private MomentLinks() {}

  static JsonNode into(ObjectNode body, Moment moment) {
    ObjectNode links = body.putObject(FIELD);
    links.put("self", address(moment, moment.point().position()));
    put(links, "previous", moment, moment.point().previous());
    put(links, "next", moment, moment.point().next());
    links.put(
        "page", "/cases/" + moment.caseId() + "/moments?position=" + moment.point().position());
    return body;
  }

  private static void put(ObjectNode links, String name, Moment moment, @Nullable Long position) {
    if (position != null) {
      links.put(name, address(moment, position));
    }
  }

  private static String address(Moment moment, long position) {
    return "/api/v1/cases/" + moment.caseId() + "/as-of?position=" + position;
  }
}
