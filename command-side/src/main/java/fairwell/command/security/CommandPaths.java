package fairwell.command.security;

import fairwell.kernel.access.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Every path of the command side, and who may come in by it. What is not here is denied. Whether
 * the step itself may be done is the domain's answer, not the path's.
 */
public enum CommandPaths {
  OPEN_CASE(HttpMethod.POST, "/api/v1/cases"),
  ACT_ON_CASE(HttpMethod.POST, "/api/v1/cases/{caseId}/{action}"),
  ACTIONS(HttpMethod.GET, "/api/v1/cases/{caseId}/actions"),
  DESCRIPTION(HttpMethod.GET, "/api/v1/openapi/commands"),
  EMPLOYEE_FACTS(HttpMethod.POST, "/api/v1/employees/{number}/{action}", Role.HR),
  PERSONAL_DATA(
      HttpMethod.POST, "/api/v1/employees/{number}/personal-data/{action}", Role.HR, Role.LEGAL),
  IMPORTS(HttpMethod.POST, "/api/v1/imports/**", Role.HR),
  IMPORT_FORMS(HttpMethod.GET, "/api/v1/imports/**", Role.HR),
  PROPOSE_OVERLAY(HttpMethod.POST, "/api/v1/policy-overlays", Role.LEGAL),
  ACT_ON_OVERLAY(
      HttpMethod.POST,
      "/api/v1/policy-overlays/{contentHash}/{action}",
      Role.LEGAL,
      Role.FINANCE,
      Role.APPROVER),
  ORDER_DEPARTURES(HttpMethod.POST, "/api/v1/departure-batches", Role.HR),
  DEPARTURES(HttpMethod.GET, "/api/v1/departure-batches/{batchId}", Role.HR, Role.LEGAL),
  PUBLISH_ORG_TREE(HttpMethod.POST, "/api/v1/org-tree", Role.HR),
  PROPOSE_APPROVAL_MATRIX(HttpMethod.POST, "/api/v1/approval-matrix", Role.HR),
  ADOPT_APPROVAL_MATRIX(
      HttpMethod.POST, "/api/v1/approval-matrix/{version}/adoption", Role.HR, Role.LEGAL),
  PUBLISH_TEMPLATE(HttpMethod.POST, "/api/v1/talk-templates/{template}", Role.HR, Role.LEGAL),
  OPEN_CALENDAR_FEED(HttpMethod.POST, "/api/v1/calendar-feed"),
  RENEW_CALENDAR_FEED(HttpMethod.POST, "/api/v1/calendar-feed/renew"),
  REVOKE_CALENDAR_FEED(HttpMethod.POST, "/api/v1/calendar-feed/revoke"),
  REVOKE_CALENDAR_FEED_OF(
      HttpMethod.POST, "/api/v1/calendar-feeds/{account}/revoke", Role.OPERATOR),
  CALENDAR_FORMS(HttpMethod.POST, "/calendar/{act}"),
  CALCULATE(HttpMethod.POST, "/api/v1/calculations/{topic}"),
  CALCULATIONS(HttpMethod.GET, "/api/v1/calculations"),
  DEAD_LETTERS(HttpMethod.GET, "/api/v1/operations/dead-letters", Role.OPERATOR),
  RETRY_DEAD_LETTER(HttpMethod.POST, "/api/v1/operations/dead-letters/{id}/retry", Role.OPERATOR),
  DISCARD_DEAD_LETTER(HttpMethod.DELETE, "/api/v1/operations/dead-letters/{id}", Role.OPERATOR),
  WEBHOOK_EVENT_TYPES(HttpMethod.GET, "/api/v1/webhook-event-types"),
  WEBHOOK_EVENT_TYPE(HttpMethod.GET, "/api/v1/webhook-event-types/{type}"),
  REGISTER_WEBHOOK(HttpMethod.POST, "/api/v1/webhooks", Role.OPERATOR),
  WEBHOOKS(HttpMethod.GET, "/api/v1/webhooks", Role.OPERATOR),
  WEBHOOK(HttpMethod.GET, "/api/v1/webhooks/{id}", Role.OPERATOR),
  ACT_ON_WEBHOOK(HttpMethod.POST, "/api/v1/webhooks/{id}/{action}", Role.OPERATOR),
  REMOVE_WEBHOOK(HttpMethod.DELETE, "/api/v1/webhooks/{id}", Role.OPERATOR),
  WEBHOOK_DELIVERIES(HttpMethod.GET, "/api/v1/webhooks/{id}/deliveries", Role.OPERATOR),
  WEBHOOK_DEAD_LETTERS(HttpMethod.GET, "/api/v1/webhooks/{id}/dead-letters", Role.OPERATOR),
  SEND_WEBHOOK_DEAD_LETTER_AGAIN(
      HttpMethod.POST, "/api/v1/webhooks/{id}/dead-letters/{position}/send-again", Role.OPERATOR),
  FEISHU(HttpMethod.POST, "/api/v1/inbound/feishu"),
  DINGTALK(HttpMethod.POST, "/api/v1/inbound/dingtalk"),
  SIGNING(HttpMethod.POST, "/api/v1/signing/{provider}"),
  INBOUND_PEOPLE(HttpMethod.POST, "/api/v1/inbound/{adapter}/people", Role.HR),
  INBOUND_MESSAGES(HttpMethod.GET, "/api/v1/operations/inbound", Role.OPERATOR),
  RETRY_INBOUND(HttpMethod.POST, "/api/v1/operations/inbound/{number}/retry", Role.OPERATOR),
  DISCARD_INBOUND(HttpMethod.DELETE, "/api/v1/operations/inbound/{number}", Role.OPERATOR);

  /** No account comes in by these: each request is signed by the system that sends it. */
  private static final Set<CommandPaths> SIGNED = EnumSet.of(FEISHU, DINGTALK, SIGNING);

  /** What is asked of the read side in a body; it decides nothing. */
  private static final List<String> READ_SIDE =
      List.of("/api/v1/operations/documents", "/api/v1/exports");

  /** What the read side is asked with a body. It writes nothing. */
  private static final List<PathPattern> QUESTIONS =
      Stream.of("/api/v1/cases/{caseId}/what-if", "/api/v1/rule-change-exposure")
          .map(PathPatternParser.defaultInstance::parse)
          .toList();

  private final HttpMethod method;
  private final PathPattern pattern;
  private final Set<Role> roles;

  /** Without roles: everybody who is signed in. */
  CommandPaths(HttpMethod method, String pattern, Role... roles) {
    this.method = method;
    this.pattern = PathPatternParser.defaultInstance.parse(pattern);
    this.roles = Set.of(roles);
  }

  public HttpMethod method() {
    return method;
  }

  public String pattern() {
    return pattern.getPatternString();
  }

  /** Whether each request proves where it comes from, in place of an account. */
  public boolean isSigned() {
    return SIGNED.contains(this);
  }

  /** The roles of which one is needed; empty: any account. */
  public Set<Role> roles() {
    return roles;
  }

  /** The entry this request comes in by. */
  public static Optional<CommandPaths> of(ServerHttpRequest request) {
    PathContainer path = request.getPath().pathWithinApplication();
    return Arrays.stream(values())
        .filter(entry -> entry.method.equals(request.getMethod()) && entry.pattern.matches(path))
        .findFirst();
  }

  /** Whether the command side answers this request, be it with a no. */
  public static boolean isCommand(ServerHttpRequest request) {
    return !isQuestion(request) && (of(request).isPresent() || isUnlistedWrite(request));
  }

  private static boolean isQuestion(ServerHttpRequest request) {
    PathContainer path = request.getPath().pathWithinApplication();
    return HttpMethod.POST.equals(request.getMethod())
        && QUESTIONS.stream().anyMatch(question -> question.matches(path));
  }

  /** The methods under which this path is listed. */
  static List<HttpMethod> methodsOf(ServerHttpRequest request) {
    PathContainer path = request.getPath().pathWithinApplication();
    return Arrays.stream(values())
        .filter(entry -> entry.pattern.matches(path))
        .map(CommandPaths::method)
        .distinct()
        .toList();
  }

  /**
   * Nobody but the command side takes writes below the API; rebuilding documents writes no fact,
   * and neither does asking for an export.
   */
  private static boolean isUnlistedWrite(ServerHttpRequest request) {
    boolean safe =
        HttpMethod.GET.equals(request.getMethod())
            || HttpMethod.HEAD.equals(request.getMethod())
            || HttpMethod.OPTIONS.equals(request.getMethod());
    String path = request.getPath().pathWithinApplication().value();
    boolean asked =
        READ_SIDE.stream().anyMatch(own -> path.equals(own) || path.startsWith(own + "/"));
    return !safe && path.startsWith("/api/") && !asked;
  }
}
