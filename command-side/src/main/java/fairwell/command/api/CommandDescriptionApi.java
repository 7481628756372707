package fairwell.command.api;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of this side's paths, for those who write programs against them. */
@RestController
class CommandDescriptionApi {

  private final String description = ApiDescription.json();

  @GetMapping(path = "/api/v1/openapi/commands", produces = MediaType.APPLICATION_JSON_VALUE)
  String commands() {
    return description;
  }
}
