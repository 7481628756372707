package fairwell.command.api;

import static fairwell.command.api.ApiDescription.ordered;
import static fairwell.command.api.ApiDescription.pathParameter;

import fairwell.command.api.json.Shape;
import fairwell.command.policy.ApproveOverlay;
import fairwell.command.policy.PolicyCommand;
import fairwell.command.policy.ProposeOverlay;
import fairwell.command.policy.RejectOverlay;
import fairwell.kernel.access.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the overlays' part of the API is described. */
final class PolicyDescription {

  private PolicyDescription() {}

  static Map<String, Object> paths() {
    Map<String, Object> paths = new LinkedHashMap<>();
    paths.put(PolicyApi.PATH, Map.of("post", propose()));
    for (PolicyCommand command : List.of(new ApproveOverlay(""), new RejectOverlay("", ""))) {
      paths.put(
          PolicyApi.PATH + "/{contentHash}/" + command.action(),
          Map.of(
              "post",
              ApiDescription.post(
                  command.action(),
                  rolesOf(command.roles()) + "; not who proposed it",
                  List.of(pathParameter("contentHash")),
                  Shape.of(command.getClass(), List.of("contentHash")),
                  "200")));
    }
    return paths;
  }

  private static Map<String, Object> propose() {
    ProposeOverlay command = new ProposeOverlay("");
    Map<String, Object> post =
        new LinkedHashMap<>(
            ApiDescription.post(
                command.action(),
                rolesOf(command.roles())
                    + ". The body is the pack file as it is; everything wrong with it is named by"
                    + " line and key",
                List.of(),
                Shape.of(ProposeOverlay.class, List.of("content")),
                "201"));
    post.put(
        "requestBody",
        Map.of(
            "content",
            Map.of("text/plain", Map.of("schema", ordered("type", "string", "minLength", 1)))));
    return post;
  }

  private static String rolesOf(Set<Role> roles) {
    return "Roles: " + String.join(", ", roles.stream().map(Role::name).sorted().toList());
  }
}
