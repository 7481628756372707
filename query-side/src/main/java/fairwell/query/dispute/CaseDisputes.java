package fairwell.query.dispute;

import java.util.List;

/**
 * The formal disputes of a case, in the order in which they were recorded.
 *
 * @param version of the stream of the case
 */
public record CaseDisputes(
    String caseId, long position, long version, List<FiledDispute> disputes) {

  public CaseDisputes {
    disputes = List.copyOf(disputes);
  }
}
