package fairwell.query.api;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of this side's paths, for those who write programs against them. */
@RestController
class ReadDescriptionApi {

  private final String description;

  ReadDescriptionApi(PathRoles roles) {
    this.description = ReadDescription.json(roles);
  }

  @GetMapping(path = "/api/v1/openapi/reads", produces = MediaType.APPLICATION_JSON_VALUE)
  String reads() {
    return description;
  }
}
