package fairwell.command.api;

import static fairwell.command.api.ApiDescription.pathParameter;

import fairwell.command.api.json.Shape;
import fairwell.command.template.PublishTemplate;
import fairwell.kernel.talk.Placeholder;
import java.util.List;
import java.util.Map;

/** How the part of the API for talk templates is described. */
final class TemplateDescription {

  private TemplateDescription() {}

  static Map<String, Object> paths() {
    return Map.of(
        TemplateApi.PATH,
        Map.of(
            "post",
            ApiDescription.post(
                PublishTemplate.ACTION,
                "Roles: HR, LEGAL; placeholders: " + String.join(", ", Placeholder.codes()),
                List.of(pathParameter("template")),
                Shape.of(PublishTemplate.class, List.of("template")),
                "200")));
  }
}
