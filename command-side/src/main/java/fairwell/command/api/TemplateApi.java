package fairwell.command.api;

import fairwell.command.api.json.StrictJson;
import fairwell.command.template.PublishTemplate;
import fairwell.kernel.access.Actor;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The templates of talks: a post under a name publishes its next version. */
@RestController
class TemplateApi {

  static final String PATH = "/api/v1/talk-templates/{template}";

  private final CommandDesk desk;
  private final Bodies bodies;

  TemplateApi(CommandDesk desk, Bodies bodies) {
    this.desk = desk;
    this.bodies = bodies;
  }

  @PostMapping(PATH)
  Mono<ResponseEntity<Receipt>> publish(
      ServerWebExchange exchange,
      @AuthenticationPrincipal Actor actor,
      @PathVariable String template) {
    return bodies
        .read(exchange)
        .flatMap(body -> {
          Ask ask = Ask.read(exchange, actor, body);
          PublishTemplate command =
              StrictJson.read(ask.body(), PublishTemplate.class, Map.of("template", template));
          return desk.send(ask, command, command.stream(), PublishTemplate.ACTION);
        })
        .map(receipt -> ResponseEntity.ok().eTag(String.valueOf(receipt.version())).body(receipt));
  }
}
