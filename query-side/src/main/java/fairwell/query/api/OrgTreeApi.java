package fairwell.query.api;

import fairwell.query.organisation.ApprovalMatrixStanding;
import fairwell.query.organisation.FindApprovalMatrix;
import fairwell.query.organisation.FindOrgTree;
import fairwell.query.organisation.PublishedOrgTree;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The organisation as it was published. */
@RestController
class OrgTreeApi {

  static final Set<String> KNOWN = Set.of("minPosition");

  private final Queries queries;
  private final ReadAfter after;

  OrgTreeApi(Queries queries, ReadAfter after) {
    this.queries = queries;
    this.after = after;
  }

  /** The tree of units that holds now. */
  @GetMapping("/api/v1/org-tree")
  Mono<ResponseEntity<PublishedOrgTree>> tree(
      @RequestParam MultiValueMap<String, String> query, ServerWebExchange exchange) {
    return after.answer(
        Parameters.of(query, KNOWN),
        exchange,
        who -> queries.orgTree(new FindOrgTree(who)).map(ResponseEntity::ok));
  }

  /** The approval matrix that holds, and the one that waits for a second person. */
  @GetMapping("/api/v1/approval-matrix")
  Mono<ResponseEntity<ApprovalMatrixStanding>> matrix(
      @RequestParam MultiValueMap<String, String> query, ServerWebExchange exchange) {
    return after.answer(
        Parameters.of(query, KNOWN),
        exchange,
        who -> queries.approvalMatrix(new FindApprovalMatrix(who)).map(ResponseEntity::ok));
  }
}
