package fairwell.standalone.api;

import fairwell.command.offboarding.command.Action;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.RequestMappingInfoHandlerMapping;

/**
 * One way in, as it is registered in the running program, so that none can be forgotten.
 *
 * @param live whether it goes on as events come
 */
record Endpoint(RequestMethod method, String path, boolean live) {

  /** What an endpoint can tell of a case. */
  enum About {
    /** The case that its path names. */
    CASE,
    /** A step of the case that its path names. */
    STEP,
    /** Cases in general, among which this one may be. */
    CASES,
    /** Nothing of a case. */
    NO_CASE
  }

  private static final Set<String> CASES =
      Set.of(
          "GET /",
          "GET /api/v1/audit",
          "GET /api/v1/calendars/{file}",
          "GET /api/v1/cases",
          "GET /api/v1/counts/cases",
          "GET /api/v1/exports/{id}/file",
          "GET /api/v1/live/cases",
          "GET /api/v1/me/personal-data",
          "GET /api/v1/open-tasks",
          "GET /api/v1/precedents",
          "GET /api/v1/recomputations",
          "GET /api/v1/rule-change-exposure",
          "POST /api/v1/rule-change-exposure",
          "GET /api/v1/takeovers",
          "GET /live/cases",
          "GET /me/personal-data/file",
          "GET /takeovers",
          "GET /talk-template-draft");

  /** What is asked with a body: no step. */
  private static final Set<String> QUESTIONS = Set.of("/api/v1/cases/{id}/what-if");

  /**
   * Below these nothing is about a case; {@link NothingOfACase} holds those that are read to it,
   * what is written is only listed; what is new elsewhere has to be looked at.
   */
  private static final List<String> NO_CASE =
      List.of(
          "POST /api/v1/cases",
          "GET /actuator",
          "GET /api/v1/departure-batches/", // its rows are shown as their cases are
          "POST /api/v1/departure-batches",
          "GET /departures", // the same
          "GET /api/v1/calculations",
          "GET /api/v1/calendar-feed",
          "POST /api/v1/calendar-feed",
          "POST /api/v1/calendar-feeds/",
          "GET /calendar", // the address of the own feed; what it says is read below it
          "POST /calendar/",
          "POST /api/v1/calculations/",
          "GET /api/v1/employees/", // personal data, whose reasons name no case
          "POST /api/v1/employees/",
          "POST /api/v1/imports",
          "GET /api/v1/imports/",
          "GET /api/v1/kpis", // figures of five cases at least
          "GET /kpis",
          "GET /api/v1/exports", // the own ones, by what was asked; what they hold is read from the
          // file
          "POST /api/v1/exports",
          "GET /exports",
          "POST /exports",
          "GET /me/personal-data", // the own records, and no case
          "POST /api/v1/inbound/",
          "POST /api/v1/signing/", // a provider says that it is time to look
          "GET /api/v1/ledger/", // a case's envelopes name no person, and no person's a case
          "GET /api/v1/openapi/",
          "GET /api/v1/operations/",
          "POST /api/v1/operations/",
          "DELETE /api/v1/operations/",
          "GET /api/v1/approval-matrix",
          "POST /api/v1/approval-matrix",
          "GET /api/v1/org-tree",
          "POST /api/v1/org-tree",
          "GET /api/v1/policy-overlays",
          "POST /api/v1/policy-overlays",
          "GET /api/v1/talk-templates",
          "POST /api/v1/talk-templates",
          "GET /talk-templates",
          "POST /talk-template-draft", // of one case, for the readers of its answer cards
          "GET /api/v1/webhook-event-types",
          "GET /api/v1/webhooks",
          "POST /api/v1/webhooks",
          "DELETE /api/v1/webhooks",
          "GET /local/jwks",
          "POST /local/token",
          "GET /login",
          "POST /login",
          "POST /logout");

  /** Everything that is registered, the steps of a case one by one. */
  static List<Endpoint> all(ApplicationContext program) {
    Map<String, RequestMappingInfoHandlerMapping> mappings =
        program.getBeansOfType(RequestMappingInfoHandlerMapping.class);
    return mappings.values().stream()
        .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
        .flatMap(Endpoint::of)
        .flatMap(Endpoint::steps)
        .distinct()
        .sorted(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method))
        .toList();
  }

  /** What it can tell of a case; a new one has to say so. */
  About about() {
    if (path.contains("/cases/{")) {
      return method == RequestMethod.POST && !QUESTIONS.contains(path) ? About.STEP : About.CASE;
    }
    if (CASES.contains(toString())) {
      return About.CASES;
    }
    if (NO_CASE.stream()
        .anyMatch(known -> toString().equals(known) || toString().startsWith(below(known)))) {
      return About.NO_CASE;
    }
    throw new AssertionError("new endpoint: who may know of a case by " + this + "?");
  }

  /**
   * What is asked of it; a difference is asked for twice, for what would move now is another matter
   * than what moved between two versions.
   */
  Stream<Endpoint> questions() {
    return path.endsWith("/settlement/diff")
        ? Stream.of(this, new Endpoint(method, path + "?from=1&to=1", live))
        : Stream.of(this);
  }

  /** The name of the step. */
  String step() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Override
  public String toString() {
    return method + " " + path;
  }

  private static String below(String known) {
    return known.endsWith("/") ? known : known + "/";
  }

  private static Stream<Endpoint> of(RequestMappingInfo info) {
    boolean live =
        info.getProducesCondition().getProducibleMediaTypes().contains(MediaType.TEXT_EVENT_STREAM);
    Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
    return info.getPatternsCondition().getPatterns().stream()
        .flatMap(pattern ->
            (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                .stream().map(method -> new Endpoint(method, pattern.getPatternString(), live)));
  }

  private static Stream<Endpoint> steps(Endpoint endpoint) {
    return endpoint.path.equals("/api/v1/cases/{caseId}/{action}")
        ? Arrays.stream(Action.values())
            .filter(action -> action != Action.OPEN_CASE)
            .map(action ->
                new Endpoint(
                    endpoint.method, "/api/v1/cases/{caseId}/" + action.path(), endpoint.live))
        : Stream.of(endpoint);
  }
}
