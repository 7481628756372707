package fairwell.command.api;

import fairwell.command.api.json.StrictJson;
import fairwell.command.api.problem.ApiProblem;
import fairwell.command.api.problem.ProblemCode;
import fairwell.command.template.PublishTemplate;
import fairwell.kernel.access.Actor;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.talk.DraftForm;
import fairwell.kernel.talk.TemplateDraft;
import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The templates of talks: a post under a name publishes its next version. */
@RestController
class TemplateApi {

  static final String PATH = "/api/v1/talk-templates/{template}";

  private static final String PAGE = "/talk-templates/";
  private static final String DRAFT_PAGE = "/talk-template-draft?refused=";

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
          return send(
              ask,
              StrictJson.read(ask.body(), PublishTemplate.class, Map.of("template", template)));
        })
        .map(receipt -> ResponseEntity.ok().eTag(String.valueOf(receipt.version())).body(receipt));
  }

  /**
   * The same from the form of a page, in a browser without scripts: it goes on to the page of the
   * template. What is refused goes back to the draft, with everything that was written.
   */
  @PostMapping(path = PATH, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  Mono<ResponseEntity<Void>> publishForm(
      ServerWebExchange exchange,
      @AuthenticationPrincipal Actor actor,
      @PathVariable String template) {
    return exchange
        .getFormData()
        .flatMap(form -> send(Ask.ofForm(exchange, actor, form), command(form, template)))
        .map(_ -> to(HttpStatus.SEE_OTHER, PAGE + template + "?published=true"))
        .onErrorResume(Refused.class, refused -> Mono.just(backToDraft(refused.refusal().code())))
        .onErrorResume(ApiProblem.class, problem -> Mono.just(backToDraft(problem.code().code())));
  }

  private Mono<Receipt> send(Ask ask, PublishTemplate command) {
    return desk.send(ask, command, command.stream(), PublishTemplate.ACTION);
  }

  /** The name is in the address and in the form; who changed it since has to look again. */
  private static PublishTemplate command(MultiValueMap<String, String> form, String template) {
    TemplateDraft draft;
    try {
      draft = DraftForm.read(form);
    } catch (IllegalArgumentException notOffered) {
      throw new ApiProblem(ProblemCode.INVALID_BODY);
    }
    if (!draft.template().equals(template)) {
      throw new ApiProblem(ProblemCode.INVALID_REQUEST);
    }
    return new PublishTemplate(template, draft.kinds(), draft.role(), draft.points());
  }

  /** With this status a browser sends the same form once more. */
  private static ResponseEntity<Void> backToDraft(String code) {
    return to(HttpStatus.TEMPORARY_REDIRECT, DRAFT_PAGE + code);
  }

  private static ResponseEntity<Void> to(HttpStatus status, String address) {
    return ResponseEntity.status(status).location(URI.create(address)).build();
  }
}
